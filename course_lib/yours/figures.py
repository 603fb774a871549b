"""What to draw of an answer: for each exercise a graph with the right numbers, and those of the learner's code."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from course_lib import functions, layers
from course_lib.networks import TwoLayerNet
from course_lib.views.graph import Graph
from course_lib.views.recording import GraphError, Recording
from course_lib.yours import words

Make = Callable[..., Any]
Build = Callable[[Recording, Make], None]

_ROWS = np.array([[1.0, -2.0], [-0.5, 3.0]])
_UPSTREAM = np.array([[1.0, 2.0], [-3.0, 0.5]])


@dataclass
class Work:
    """A graph with the right numbers, and what a learner's code computed in their place.

    Attributes
    ----------
    right : Graph
        The graph, computed with right layers.
    values, gradients : dict
        The learner's numbers by the name of the value, as far as there are any.
    problem : str
        Why there are no more, as a sentence; empty if there are.
    is_secret : bool
        Whether the right numbers are what the exercise asks for.
    """

    right: Graph
    values: dict[str, Any] = field(default_factory=dict)
    gradients: dict[str, Any] = field(default_factory=dict)
    problem: str = ""
    is_secret: bool = False


# ---------------------------------------------------------------------------------------------------------------------
# Layers, put into a graph
# ---------------------------------------------------------------------------------------------------------------------


def _layers(title: str, name: str, build: Build, right: Make, upstream: Any = 1, backward: bool = True) -> Make:
    def work(own: Make) -> Work:
        graph = Graph(title)
        build(graph, right)
        recording = Recording(title)
        found = Work(graph)
        try:
            build(recording, own)
            if backward:
                recording.backward(upstream)
        except Exception as error:
            found.problem = reason(error, name)
        if backward:
            graph.backward(upstream)
        found.values = {value.name: value.value for value in recording.values}
        found.gradients = {value.name: value.gradient for value in recording.values if value.gradient is not None}
        return found

    return work


def reason(error: Exception, name: str) -> str:
    """Say at what a learner's code stopped."""
    if isinstance(error, NotImplementedError) or isinstance(error.__cause__, NotImplementedError):
        return words.NOT_WRITTEN.format(name=name)
    text = str(error) if isinstance(error, GraphError) else f"{type(error).__name__}: {error}"
    # What stands around a learner's function or layer here, and for it in the grader.
    for helper in ("_Function.forward", "_AsLoss", "_OneInput", "Node.backward", "StandIn"):
        text = text.replace(helper, name)
    text = text.replace("StudentError: ", "")  # the grader's class for errors that are not Python's own
    return words.STOPPED.format(reason=text if text.endswith(("?", ".")) else f"{text}.")


def _apples(graph: Recording, make: Make) -> None:
    price, count, tax = graph.input("price", 100), graph.input("count", 2), graph.input("tax", 1.1)
    cost = graph.apply(make(), price, count, name="cost", symbol="×")
    graph.apply(make(), cost, tax, name="to pay", symbol="×")


def _fruit(graph: Recording, make: Make) -> None:
    apples, oranges = graph.input("apples", 200), graph.input("oranges", 450)
    graph.apply(make(), apples, oranges, name="all fruit", symbol="+")


def _elementwise(name: str) -> Build:
    def build(graph: Recording, make: Make) -> None:
        graph.apply(_OneInput(make()), graph.input("x", _ROWS), name="y", symbol=name)

    return build


class _Tanh:
    """The layer of the bug hunt in assignment 5.5, as it should be."""

    def forward(self, x: Any) -> Any:
        self._y = np.tanh(x)
        return self._y

    def backward(self, dout: Any) -> Any:
        return dout * (1 - self._y**2)


class _OneInput:
    """A layer whose backward pass may return an array as nested lists, which are not several derivatives."""

    def __init__(self, layer: Any) -> None:
        self.forward = layer.forward
        self._layer = layer

    def backward(self, dout: Any) -> Any:
        dx = self._layer.backward(dout)
        return np.asarray(dx) if isinstance(dx, list) else dx


def _affine(graph: Recording, make: Make) -> None:
    # Two samples, so that one sees whether the gradients of W and b are added up over them.
    x = graph.input("x", np.array([[1.0, 2.0, 0.0], [-1.0, 0.5, 3.0]]))
    layer = make(np.array([[1.0, -1.0], [0.5, 2.0], [2.0, 0.0]]), np.array([0.1, -0.2]))
    graph.apply(layer, x, name="y", symbol="Affine")


def _loss(graph: Recording, make: Make) -> None:
    x, t = graph.input("scores", np.array([[2.0, 0.5, -1.0]])), graph.input("t", np.array([0]))
    graph.apply(_AsLoss(make()), x, t, name="L")


class _AsLoss:
    """A learner's last layer, whatever its class is called: a graph knows one by a name that ends in "Loss"."""

    symbol = "Softmax\nwith loss"

    def __init__(self, layer: Any) -> None:
        self.forward, self.backward = layer.forward, layer.backward


def _softmax(graph: Recording, make: Make) -> None:
    graph.apply(_Function(make()), graph.input("x", np.array([2.0, 0.5, -1.0])), name="y", symbol="softmax")


def _cross_entropy(graph: Recording, make: Make) -> None:
    y, t = graph.input("y", np.array([0.7, 0.2, 0.1])), graph.input("t", 0)
    graph.apply(_Function(make()), y, t, name="L", symbol="Cross-entropy\nerror")


class _Function:
    """A function as a layer that has no backward pass."""

    def __init__(self, function: Callable) -> None:
        self.forward = function


def _node(operation: Callable, arguments: Callable) -> Callable[[Callable], Make]:
    """Make a layer of a learner's function that returns the derivatives of a node with two inputs."""

    class Node:
        def __init__(self, function: Callable) -> None:
            self.function = function

        def forward(self, x: Any, y: Any) -> Any:
            self.inputs = x, y
            return operation(x, y)

        def backward(self, dout: Any) -> Any:
            return self.function(*arguments(*self.inputs, dout))

    return lambda function: lambda: Node(function)


_multiplied = _node(lambda x, y: x * y, lambda x, y, dout: (x, y, dout))
_added = _node(lambda x, y: x + y, lambda x, y, dout: (dout,))


def _with(layer_of: Callable[[Callable], Make], figure: Make) -> Make:
    return lambda function: figure(layer_of(function))


# ---------------------------------------------------------------------------------------------------------------------
# Functions that return the numbers of a graph
# ---------------------------------------------------------------------------------------------------------------------


_FRUIT = {"apple_count": 2, "apple_price": 100, "orange_price": 150, "orange_count": 3, "tax": 1.1}
_FRUIT_OF_BLANKS = {"apple_count": 3, "apple_price": 80, "orange_price": 120, "orange_count": 4, "tax": 1.25}


def _purchase(title: str, numbers: Mapping[str, float]) -> Graph:
    graph = Graph(title)
    inputs = {name: graph.input(name, value) for name, value in numbers.items()}
    apples = graph.apply(layers.MulLayer(), inputs["apple_count"], inputs["apple_price"], name="apple_cost")
    oranges = graph.apply(layers.MulLayer(), inputs["orange_price"], inputs["orange_count"], name="orange_cost")
    cost = graph.apply(layers.AddLayer(), apples, oranges, name="all_cost")
    graph.apply(layers.MulLayer(), cost, inputs["tax"], name="total")
    graph.backward()
    return graph


def _numbers(name: str, right: Callable[[], Graph], call: Callable[[Callable], tuple[dict, Any]]) -> Make:
    """Draw what a function returns: `call` returns values and gradients, by name."""

    def work(own: Callable) -> Work:
        found = Work(right())
        try:
            values, gradients = call(own)
            if not isinstance(gradients, Mapping):
                raise TypeError(f"a dict was expected, but this is {type(gradients).__name__}")
            found.values = {value.name: value.value for value in found.right.values if value.source is None} | values
            found.gradients = dict(gradients)
            asked = [value.name for value in found.right.values if value.source is None or name == "fruit_blanks"]
            missing = [value for value in asked if value not in gradients and value != "total"]
            if missing:
                found.problem = words.MISSING.format(names=", ".join(missing))
        except Exception as error:
            found.problem = reason(error, name)
        return found

    return work


def _apple_purchase() -> Graph:
    graph = Graph("Two apples, with your derivatives")
    _apples(graph, layers.MulLayer)
    graph.backward()
    return graph


def _mixed() -> Graph:
    graph = Graph("(a + b) · c, with your derivatives")
    a, b, c = graph.input("a", 2), graph.input("b", 3), graph.input("c", 4)
    total = graph.apply(layers.AddLayer(), a, b, name="a + b")
    graph.apply(layers.MulLayer(), total, c, name="z")
    graph.backward()
    return graph


def _call_mixed(own: Callable) -> tuple[dict, Any]:
    return {}, dict(zip("abc", own(2, 3, 4), strict=True))


def _call_buy_fruit(own: Callable) -> tuple[dict, Any]:
    total, gradients = own(100, 2, 150, 3, 1.1)
    return {"total": total}, gradients


def _fruit_blanks(own: Callable) -> Work:
    def right() -> Graph:
        return _purchase("The figure, with your numbers", _FRUIT_OF_BLANKS)

    found = _numbers("fruit_blanks", right, lambda own: ({}, own()))(own)
    found.is_secret = True
    return found


def _network(own: Make) -> Work:
    """Draw the layers of a learner's network, with the gradients that its own `gradient` returns."""
    x, t = np.array([[1.0, -0.5, 2.0], [0.3, 1.2, -1.0]]), np.array([1, 0])
    graph = Graph("Your network")
    reference = TwoLayerNet(3, 4, 2, 0.5, np.random.default_rng(1))
    problem, values, gradients = "", {}, {}
    try:
        network = own(3, 4, 2, weight_init_std=0.5, rng=np.random.default_rng(1))
        for name in reference.params:
            reference.params[name] = np.array(network.params[name], dtype=float)
        values["scores"] = network.predict(x)
        values["L"] = network.loss(x, t)
        gradients = dict(network.gradient(x, t))
    except Exception as error:
        problem = reason(error, "TwoLayerNet")
    value = graph.input("x", x)
    for number, layer in enumerate(reference.layers.values()):
        value = graph.apply(layer, value, name=("h", "z", "scores")[number])
    graph.apply(reference.last_layer, value, graph.input("t", t), name="L")
    graph.backward()
    missing = [name for name in reference.params if name not in gradients]
    if missing and not problem:
        problem = words.MISSING.format(names=", ".join(missing))
    return Work(graph, values, gradients, problem)


FIGURES: dict[str, Callable[[Any], Work]] = {
    "mul_backward": _with(_multiplied, _layers("Two apples", "mul_backward", _apples, layers.MulLayer)),
    "add_backward": _with(_added, _layers("Apples and oranges", "add_backward", _fruit, layers.AddLayer, 1.1)),
    "apple_gradients": _numbers("apple_gradients", _apple_purchase, lambda own: ({}, own(100, 2, 1.1))),
    "mixed_backward": _numbers("mixed_backward", _mixed, _call_mixed),
    "fruit_blanks": _fruit_blanks,
    "MulLayer": _layers("Two apples", "MulLayer", _apples, layers.MulLayer),
    "AddLayer": _layers("Apples and oranges", "AddLayer", _fruit, layers.AddLayer, 1.1),
    "buy_fruit": _numbers("buy_fruit", lambda: _purchase("Apples and oranges", _FRUIT), _call_buy_fruit),
    "Relu": _layers("A signal through your Relu", "Relu", _elementwise("Relu"), layers.Relu, _UPSTREAM),
    "Sigmoid": _layers("A signal through your Sigmoid", "Sigmoid", _elementwise("σ"), layers.Sigmoid, _UPSTREAM),
    "Tanh": _layers("A signal through your Tanh", "Tanh", _elementwise("tanh"), _Tanh, _UPSTREAM),
    "Affine": _layers("Your Affine", "Affine", _affine, layers.Affine, np.array([[1.0, -2.0], [3.0, 0.5]])),
    "softmax": _layers("Three scores", "softmax", _softmax, lambda: functions.softmax, backward=False),
    "cross_entropy_error": _layers(
        "One sample", "cross_entropy_error", _cross_entropy, lambda: functions.cross_entropy_error, backward=False
    ),
    "SoftmaxWithLoss": _layers("Scores and their loss", "SoftmaxWithLoss", _loss, layers.SoftmaxWithLoss),
    "TwoLayerNet": _network,
}
for _name in ("softmax", "cross_entropy_error"):
    FIGURES[_name] = _with(lambda function: lambda: function, FIGURES[_name])
