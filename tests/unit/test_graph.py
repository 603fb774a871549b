"""Recorded graphs: real layers run forward and backward, and their results are recorded or rejected."""

import base64
import re
import subprocess
import sys
import xml.etree.ElementTree as ET

import numpy as np
import pytest

from course_lib.gradients import numerical_gradient
from course_lib.layers import AddLayer, Affine, MulLayer, Relu, Sigmoid, SoftmaxWithLoss
from course_lib.views.formatting import format_value
from course_lib.views.graph import Graph, GraphError
from course_lib.views.operations import (
    AddBias,
    AddConstant,
    CrossEntropyLoss,
    Dot,
    Exp,
    Log,
    MultiplyBy,
    Negate,
    Power,
    Reciprocal,
    Softmax,
    Sum,
)


@pytest.fixture
def apples():
    graph = Graph("Two apples, 10 % tax")
    price, count, tax = graph.input("apple price", 100), graph.input("apple count", 2), graph.input("tax", 1.1)
    cost = graph.apply(MulLayer(), price, count, name="cost")
    graph.apply(MulLayer(), cost, tax, name="total")
    return graph


def record(graph):
    return {value.name: (value.value, value.gradient) for value in graph.values}


def texts(picture):
    return [element.text for element in ET.fromstring(picture.svg).iter("{http://www.w3.org/2000/svg}text")]


# ---- the record ----------------------------------------------------------------------------------------------------


def test_apples(apples):
    apples.backward()
    assert record(apples) == {
        "apple price": (100, 2.2),
        "apple count": (2, 110.00000000000001),
        "tax": (1.1, 200),
        "cost": (200, 1.1),
        "total": (220.00000000000003, 1),
    }


def test_upstream(apples):
    apples.backward(upstream=10)
    assert record(apples)["apple price"][1] == pytest.approx(22)


def test_the_very_object_is_run():
    layer = MulLayer()
    graph = Graph("product")
    graph.apply(layer, graph.input("x", 10), graph.input("y", 5))
    assert (layer.x, layer.y) == (10, 5)


def test_values_used_twice_add_up_in_the_right_order():
    graph = Graph("b = a + a, c = b + b")
    a = graph.input("a", 3)
    b = graph.apply(AddLayer(), a, a)
    c = graph.apply(AddLayer(), b, b)
    graph.backward()
    assert (c.value, c.gradient, b.gradient, a.gradient) == (12, 1, 2, 4)
    graph.backward()  # a second time gives the same result, not twice as much
    assert a.gradient == 4


def test_nodes_that_do_not_lead_to_the_result_get_no_derivative(apples):
    price, _, _, cost, total = apples.values
    aside = apples.apply(MultiplyBy(3), price, name="aside")
    apples.backward(output=total)
    assert aside.gradient is None
    assert price.gradient == pytest.approx(2.2)
    assert apples.backward_length == 2
    apples.backward(output=cost)
    assert (price.gradient, total.gradient) == (2, None)


def test_arrays_and_a_layers_own_parameters():
    rng = np.random.default_rng(0)
    x, W, b, t = rng.standard_normal((3, 4)), rng.standard_normal((4, 2)), rng.standard_normal(2), np.array([0, 1, 1])
    graph = Graph("network")
    inputs, targets = graph.input("x", x), graph.input("t", t)
    layer = Affine(W, b)
    hidden = graph.apply(Relu(), graph.apply(layer, inputs))
    graph.apply(SoftmaxWithLoss(), hidden, targets, name="loss")
    graph.backward()
    values = record(graph)

    def loss(_):
        return SoftmaxWithLoss().forward(np.maximum(x @ W + b, 0), t)

    for name, array in {"x": x, "W": W, "b": b}.items():
        np.testing.assert_allclose(values[name][1], numerical_gradient(loss, array), atol=1e-7)
    assert values["t"][1] is None


def test_two_layers_with_parameters_have_names_of_their_own():
    graph = Graph("deep")
    h = graph.apply(Affine(np.ones((2, 2)), np.zeros(2)), graph.input("x", np.ones(2)))
    graph.apply(Affine(np.ones((2, 2)), np.zeros(2)), h)
    assert [value.name for value in graph.values] == ["x", "W1", "b1", "step 1", "W2", "b2", "step 2"]


def test_one_upstream_number_serves_for_all_elements():
    graph = Graph("sigmoid")
    x = graph.input("x", np.array([[1.0, -0.5], [-2.0, 3.0]]))
    graph.apply(Sigmoid(), x)
    graph.backward()
    np.testing.assert_allclose(x.gradient, [[0.19661193, 0.23500371], [0.10499359, 0.04517666]], atol=1e-8)


def test_float32_stays_float32():
    graph = Graph("relu")
    x = graph.input("x", np.ones(3, np.float32))
    y = graph.apply(Relu(), x)
    graph.backward()
    assert {y.value.dtype, x.gradient.dtype} == {np.dtype(np.float32)}


def test_a_layer_that_writes_to_its_arguments_does_not_change_the_record():
    class Overwriting:
        def forward(self, x):
            x[x < 0] = 0
            return x

        def backward(self, dout):
            dout[:] = 7
            return dout

    start = np.array([-1.0, 2.0])
    graph = Graph("overwriting")
    x = graph.input("x", start)
    y = graph.apply(Overwriting(), x)
    graph.backward()
    np.testing.assert_array_equal(x.value, [-1, 2])
    np.testing.assert_array_equal(start, [-1, 2])
    np.testing.assert_array_equal(y.gradient, [1, 1])


def test_what_is_added_after_backward_makes_derivatives_unknown(apples):
    apples.backward()
    apples.apply(MultiplyBy(2), apples.values[-1])
    assert all(value.gradient is None for value in apples.values)
    assert "erivative" not in apples.draw().description


# ---- replay --------------------------------------------------------------------------------------------------------


def test_replay(apples):
    apples.backward()
    apples.replay({"apple price": 101})
    assert record(apples)["total"] == (pytest.approx(222.2), 1)
    assert record(apples)["apple count"][1] == pytest.approx(111.1)
    apples.replay({"apple price": 100})
    assert record(apples)["total"][0] == 220.00000000000003


def test_replay_runs_backward_only_if_it_had_been_run(apples):
    apples.replay({"tax": 2})
    assert record(apples)["total"] == (400, None)


def test_replay_keeps_upstream_and_output(apples):
    cost = apples.values[3]
    apples.backward(upstream=10, output=cost)
    apples.replay({"apple count": 3})
    assert record(apples)["apple price"][1] == 30


def test_replay_with_other_parameters_and_another_batch_size():
    graph = Graph("affine")
    graph.apply(Affine(np.ones((2, 1)), np.zeros(1)), graph.input("x", np.ones((3, 2))), name="y")
    graph.backward()
    graph.replay({"x": np.ones((5, 2)), "W": np.full((2, 1), 4.0)})
    values = record(graph)
    np.testing.assert_array_equal(values["y"][0], np.full((5, 1), 8.0))
    np.testing.assert_array_equal(values["W"][1], [[5], [5]])


def test_replay_of_an_unknown_name(apples):
    with pytest.raises(GraphError, match=r"no input is called 'price'.*'apple price', 'apple count', 'tax'"):
        apples.replay({"price": 1})
    with pytest.raises(GraphError, match="no input is called 'total'"):
        apples.replay({"total": 1})


def test_replay_that_fails_changes_no_value():
    graph = Graph("affine")
    graph.apply(Affine(np.ones((2, 1)), np.zeros(1)), graph.input("x", np.ones((3, 2))), name="y")
    before = graph.table()
    with pytest.raises(GraphError, match=r"Affine.forward\(\(4, 5\)\) raised ValueError: Affine: an input of shape"):
        graph.replay({"x": np.ones((4, 5))})
    assert graph.table() == before


# ---- layers that are wrong -----------------------------------------------------------------------------------------


def student_layer(forward=lambda self, x, y: x * y, backward=lambda self, dout: (dout, dout)):
    return type("Student", (), {"forward": forward, "backward": backward})()


def run(layer, x=1.0, y=2.0):
    graph = Graph("student's")
    graph.apply(layer, graph.input("x", x), graph.input("y", y))
    graph.backward()


@pytest.mark.parametrize(
    ("method", "returned", "message"),
    [
        ("forward", None, r"Student.forward\(1, 2\) returned None: is its return statement missing"),
        ("forward", "x*y", r"what Student.forward returned is 'x\*y', where a number or an array"),
        ("forward", (1, 2, "3"), r"Student.forward returned is a tuple of 3"),
        ("forward", [[1], [2, 3]], r"Student.forward returned is a list of 2"),
        ("backward", None, r"Student.backward\(1\) returned None"),
        ("backward", 3.0, r"Student.backward returned 3.0, but its node has 2 inputs: expected a tuple of 2"),
        ("backward", np.ones(2), r"Student.backward returned an array of shape \(2,\), but its node has 2 inputs"),
        ("backward", (1, 2, 3), r"Student.backward returned a tuple of 3, but its node has 2 inputs"),
        ("backward", (1, None), r"with respect to y that Student.backward returned is None"),
        ("backward", (np.ones(3), 1), r"Student.backward: the derivative with respect to x has shape \(3,\).*\(\)"),
    ],
)
def test_wrong_returns(method, returned, message):
    with pytest.raises(GraphError, match=message):
        run(student_layer(**{method: lambda self, *_: returned}))


def test_a_stray_comma():
    class Student:
        def forward(self, x):
            return x

        def backward(self, dout):
            return (dout,)

    graph = Graph("comma")
    graph.apply(Student(), graph.input("x", 1.0))
    with pytest.raises(GraphError, match=r"Student.backward returned a tuple of 1, but its node has 1 input"):
        graph.backward()


def test_a_layer_that_raises_keeps_its_own_traceback():
    def forward(self, x, y):
        raise NotImplementedError("todo")

    with pytest.raises(GraphError, match=r"Student.forward\(1, 2\) raised NotImplementedError: todo") as caught:
        run(student_layer(forward=forward))
    assert isinstance(caught.value.__cause__, NotImplementedError)


def test_parameters_without_gradients():
    class Student:
        def __init__(self):
            self.W = np.ones((2, 1))

        def forward(self, x):
            return x @ self.W

        def backward(self, dout):
            return dout @ self.W.T

    graph = Graph("no dW")
    graph.apply(Student(), graph.input("x", np.ones((3, 2))))
    with pytest.raises(GraphError, match=r"Student.dW after backward is None"):
        graph.backward()


def test_a_failure_leaves_no_half_run_derivatives_and_no_half_added_node():
    graph = Graph("half")
    x, y = graph.input("x", 1.0), graph.input("y", 2.0)
    with pytest.raises(GraphError):
        graph.apply(student_layer(forward=lambda self, x, y: None), x, y)
    assert not graph.operations
    product = graph.apply(student_layer(backward=lambda self, dout: None), x, y)
    graph.apply(MultiplyBy(2), product)
    with pytest.raises(GraphError):
        graph.backward()
    assert all(value.gradient is None for value in graph.values)
    assert "erivative" not in graph.draw().description


def test_one_object_cannot_serve_two_nodes():
    graph, layer = Graph("shared"), MulLayer()
    z = graph.apply(layer, graph.input("x", 1), graph.input("y", 2))
    with pytest.raises(GraphError, match="this MulLayer is in the graph already"):
        graph.apply(layer, z, z)


def test_misuse(apples):
    price = apples.values[0]
    with pytest.raises(GraphError, match=r"a class; make a layer of it with MulLayer\(\)"):
        apples.apply(MulLayer, price, price)
    with pytest.raises(GraphError, match="of type int"):
        apples.apply(3, price)
    with pytest.raises(GraphError, match="MulLayer is applied to 2, which is not a value of this graph"):
        apples.apply(MulLayer(), price, 2)
    with pytest.raises(GraphError, match="a value called 'tax' already"):
        apples.input("tax", 1)
    with pytest.raises(GraphError, match="the input 'x' is None"):
        apples.input("x", None)
    with pytest.raises(GraphError, match=r"upstream has shape \(2,\)"):
        apples.backward(upstream=[1, 2])
    with pytest.raises(GraphError, match="nothing to go back through"):
        Graph("empty").backward()
    with pytest.raises(GraphError, match="nothing to draw"):
        Graph("empty").draw()
    with pytest.raises(GraphError, match="backward pass has not been run"):
        apples.draw(backward_steps=0)
    with pytest.raises(GraphError, match="steps from 0 to 2, not 3"):
        apples.draw(forward_steps=3)
    with pytest.raises(GraphError, match="not both"):
        apples.draw(forward_steps=1, backward_steps=1)


# ---- what is shown -------------------------------------------------------------------------------------------------


def test_before_backward_no_derivative_is_shown(apples):
    picture = apples.draw()
    assert not [text for text in texts(picture) if text.startswith("← ")]
    assert "Above each edge: its value." in texts(picture)
    assert "erivative" not in picture.description
    assert [row[-1] for row in picture.rows[1:]] == ["–"] * 5


def test_forward_steps(apples):
    apples.backward()
    shown = [texts(apples.draw(forward_steps=k)) for k in range(3)]
    assert ["200" in names for names in shown] == [False, True, True]
    assert ["220" in names for names in shown] == [False, False, True]
    assert not any(text.startswith("←") for names in shown for text in names)
    assert "Forward, step 1 of 2: 100 × 2 = 200" in shown[1]


def test_backward_steps(apples):
    apples.backward()
    shown = [[text for text in texts(apples.draw(backward_steps=k)) if text.startswith("←")] for k in range(3)]
    assert shown[0] == ["← 1"]
    assert sorted(shown[1]) == ["← 1", "← 1.1", "← 200"]
    assert sorted(shown[2]) == ["← 1", "← 1.1", "← 110", "← 2.2", "← 200"]
    assert "Backward, step 1 of 2, ×: 1 × 1.1 = 1.1 and 1 × 200 = 200" in texts(apples.draw(backward_steps=1))


def test_a_sum_of_derivatives_waits_for_all_of_its_parts():
    graph = Graph("y = x·w + x")
    x = graph.input("x", 3.0)
    graph.apply(AddLayer(), graph.apply(MulLayer(), x, graph.input("w", -2.0)), x, name="y")
    graph.backward()
    assert x.gradient == -1
    assert "← −1" not in texts(graph.draw(backward_steps=1))
    assert "← −1" in texts(graph.draw(backward_steps=2))
    assert "−1 = −2 + 1" in graph.table()


def test_the_node_that_just_acted_is_highlighted(apples):
    def highlighted(picture):
        return [float(x) for x in re.findall(r'<rect x="([\d.]+)"[^>]*stroke-width="2.5"', picture.svg)]

    apples.backward()
    assert highlighted(apples.draw()) == highlighted(apples.draw(forward_steps=0)) == []
    first, second = highlighted(apples.draw(forward_steps=1)), highlighted(apples.draw(forward_steps=2))
    assert len(first) == len(second) == 1
    assert first < second
    assert highlighted(apples.draw(backward_steps=1)) == second


def test_symbols():
    graph = Graph("symbols")
    x = graph.input("x", 2.0)
    for layer in (MulLayer(), AddLayer()):
        graph.apply(layer, x, x)
    for layer in (Relu(), MultiplyBy(2), MultiplyBy(-1.5), AddConstant(1), AddConstant(-1), Power(), Negate(), Log()):
        graph.apply(layer, x)
    graph.apply(Exp(), x, symbol="e")
    symbols = [operation.symbol for operation in graph.operations]
    assert symbols == ["×", "+", "Relu", "×2", "×(−1.5)", "+1", "−1", "x²", "×(−1)", "log", "e"]


def test_table(apples):
    apples.backward()
    assert apples.table() == (
        "Two apples, 10 % tax\n"
        "name         from                       value  derivative\n"
        "apple price  input                      100    2.2\n"
        "apple count  input                      2      110\n"
        "tax          input                      1.1    200\n"
        "cost         apple price × apple count  200    1.1\n"
        "total        cost × tax                 220    1"
    )


def test_description(apples):
    apples.backward()
    assert apples.draw().description == (
        "Computational graph: Two apples, 10 % tax. "
        "× of apple price = 100 and apple count = 2 gives cost = 200. × of cost = 200 and tax = 1.1 gives total = 220. "
        "From right to left, derivative of total: total: 1; cost: 1.1; tax: 200; apple count: 110; apple price: 2.2."
    )


def test_what_jupyter_shows(apples):
    apples.backward()
    bundle = apples._repr_mimebundle_()
    # Where widgets are in use, as in this process, there is also one that follows the theme.
    assert set(bundle) >= {"text/plain", "text/html"}
    assert bundle["text/plain"] == apples.table()
    html = bundle["text/html"]
    assert f'alt="{apples.draw().description}"' in html
    image = re.search(r'src="data:image/svg\+xml;base64,([^"]+)"', html)[1]
    assert base64.b64decode(image).decode() == apples.draw().svg
    assert "<td>apple price</td><td>input</td><td>100</td><td>2.2</td>" in html
    assert html.count('<th scope="col">') == html.count("</th>") == 4


def test_html_is_escaped():
    graph = Graph('<b>"')
    graph.apply(Negate(), graph.input("<script>", 1))
    html = graph.draw().html
    assert "<script>" not in html
    assert "<b>" not in html
    assert "&lt;script&gt;" in html


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (220.00000000000003, "220"),
        (1e-08, "1e−08"),
        (0.196612, "0.1966"),
        (39760.4, "39760"),
        (123456789, "1.235e+08"),
        (-1.23456789e-08, "−1.235e−08"),
        (-0.0, "0"),
        (np.float32(0.1), "0.1"),
        (float("nan"), "nan"),
        (np.array(2), "2"),
        (np.array([1.0, -0.0, 1 / 3]), "[1, 0, 0.333]"),
        (np.array([[1, 0], [0, 3]]), "[[1, 0], [0, 3]]"),
        (np.zeros((3, 784)), "(3, 784)"),
        (np.zeros(5), "(5,)"),
    ],
)
def test_format_value(value, text):
    assert format_value(value) == text


# ---- elementary operations -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "layer", [MultiplyBy(1.1), Negate(), AddConstant(3), Power(2), Power(3), Exp(), Log(), Reciprocal()]
)
@pytest.mark.parametrize("x", [np.array(1.7), np.array([[0.3, 2.0, 1.1], [0.7, 1.9, 0.2]])])
def test_operations_against_numerical_gradients(layer, x):
    upstream = np.random.default_rng(0).standard_normal(x.shape)
    before = x.copy(), upstream.copy()
    expected = numerical_gradient(lambda x: np.sum(layer.forward(x) * upstream), x)
    layer.forward(x)
    np.testing.assert_allclose(layer.backward(upstream), expected, rtol=1e-5)
    np.testing.assert_array_equal(x, before[0])
    np.testing.assert_array_equal(upstream, before[1])


@pytest.mark.parametrize(
    ("layer", "result"),
    [
        (MultiplyBy(2), 6),
        (Negate(), -3),
        (AddConstant(1), 4),
        (Power(2), 9),
        (Exp(), np.exp(3)),
        (Log(), np.log(3)),
        (Reciprocal(), 1 / 3),
    ],
)
def test_operations_forward(layer, result):
    assert layer.forward(3) == pytest.approx(result)


@pytest.mark.parametrize(
    ("layer", "shapes"),
    [
        (Dot(), [(3,), (3, 2)]),
        (Dot(), [(4, 3), (3, 2)]),
        (AddBias(), [(3,), (3,)]),
        (AddBias(), [(4, 3), (3,)]),
        (Softmax(), [(3,)]),
        (Softmax(), [(4, 3)]),
    ],
)
def test_operations_on_matrices_against_numerical_gradients(layer, shapes):
    rng = np.random.default_rng(0)
    inputs = [rng.standard_normal(shape) for shape in shapes]
    upstream = rng.standard_normal(np.shape(layer.forward(*inputs)))
    gradients = layer.backward(upstream)
    for number, gradient in enumerate(gradients if isinstance(gradients, tuple) else [gradients]):

        def total(moved, number=number):
            return np.sum(layer.forward(*inputs[:number], moved, *inputs[number + 1 :]) * upstream)

        np.testing.assert_allclose(gradient, numerical_gradient(total, inputs[number]), rtol=1e-5, atol=1e-8)


@pytest.mark.parametrize("shape", [(3,), (4, 3)])
def test_softmax_and_cross_entropy_are_together_the_layer_of_both(shape):
    rng = np.random.default_rng(1)
    scores, targets = rng.standard_normal(shape), np.eye(3)[rng.integers(3, size=shape[:-1])]
    pipeline, layer = Graph("Pipeline"), SoftmaxWithLoss()
    a, t = pipeline.input("a", scores), pipeline.input("t", targets)
    y = pipeline.apply(Softmax(), a, name="y")
    loss = pipeline.apply(CrossEntropyLoss(), y, t, name="L")
    pipeline.backward()
    assert loss.value == pytest.approx(layer.forward(scores, targets))
    np.testing.assert_allclose(a.gradient, layer.backward(), rtol=1e-10, atol=1e-12)
    assert t.gradient is None


def test_sum():
    layer = Sum()
    assert layer.forward(1, 2, 4) == 7
    assert layer.backward(1.5) == (1.5, 1.5, 1.5)
    start = np.ones(2)
    layer.forward(start, start)
    np.testing.assert_array_equal(start, [1, 1])
    dx, dy = layer.backward(start)
    assert not np.shares_memory(dx, dy)
    assert not np.shares_memory(dx, start)


def test_sigmoid_node_by_node_is_the_sigmoid_layer():
    x = np.array([[1.0, -0.5, 2.0], [-2.0, 3.0, 0.0]])
    chain, whole = Graph("chain"), Graph("whole")
    first, single = chain.input("x", x), whole.input("x", x)
    y = first
    for layer in (Negate(), Exp(), AddConstant(1), Reciprocal()):
        y = chain.apply(layer, y)
    z = whole.apply(Sigmoid(), single)
    chain.backward()
    whole.backward()
    np.testing.assert_allclose(y.value, z.value)
    np.testing.assert_allclose(first.gradient, single.gradient)


def test_nothing_heavy_is_imported():
    program = (
        "import sys, course_lib.views.graph; print(*sorted(set(sys.modules) & {'matplotlib', 'ipywidgets', 'IPython'}))"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == ""
