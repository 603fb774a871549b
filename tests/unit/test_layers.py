"""Every layer, compared with its numerical gradient for random inputs and upstream gradients; its side effects."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_lib.gradients import numerical_gradient
from course_lib.layers import AddLayer, Affine, IdentityWithLoss, MulLayer, Relu, Sigmoid, SoftmaxWithLoss

seeds = st.integers(0, 2**32 - 1)
sizes = st.integers(1, 5)
shapes = st.lists(sizes, min_size=0, max_size=3).map(tuple)


def away_from_zero(rng, shape):
    """Draw random numbers of either sign, far enough from 0 that a small step does not cross the kink of Relu."""
    return rng.choice([-1.0, 1.0], size=shape) * rng.uniform(0.1, 2, size=shape)


def numerically(output_of, x, dout):
    """Differentiate sum(dout * output_of(x)): `backward(dout)` must return the same gradient."""
    return numerical_gradient(lambda x: np.sum(dout * output_of(x)), x)


@given(seeds, shapes)
def test_mul_layer(seed, shape):
    rng = np.random.default_rng(seed)
    x, y, dout = rng.normal(size=(3, *shape))
    layer = MulLayer()
    np.testing.assert_allclose(layer.forward(x, y), x * y)
    dx, dy = layer.backward(dout)
    np.testing.assert_allclose(dx, numerically(lambda x: MulLayer().forward(x, y), x, dout), atol=1e-8)
    np.testing.assert_allclose(dy, numerically(lambda y: MulLayer().forward(x, y), y, dout), atol=1e-8)


@given(seeds, shapes)
def test_add_layer(seed, shape):
    rng = np.random.default_rng(seed)
    x, y, dout = rng.normal(size=(3, *shape))
    layer = AddLayer()
    np.testing.assert_allclose(layer.forward(x, y), x + y)
    dx, dy = layer.backward(dout)
    np.testing.assert_allclose(dx, numerically(lambda x: AddLayer().forward(x, y), x, dout), atol=1e-8)
    np.testing.assert_allclose(dy, numerically(lambda y: AddLayer().forward(x, y), y, dout), atol=1e-8)


@given(seeds, shapes)
def test_relu(seed, shape):
    rng = np.random.default_rng(seed)
    x, dout = away_from_zero(rng, shape), rng.normal(size=shape)
    layer = Relu()
    np.testing.assert_array_equal(layer.forward(x), (abs(x) + x) / 2)
    np.testing.assert_allclose(layer.backward(dout), numerically(Relu().forward, x, dout), atol=1e-8)


@given(seeds, shapes)
def test_sigmoid(seed, shape):
    rng = np.random.default_rng(seed)
    x, dout = rng.normal(scale=3, size=shape), rng.normal(size=shape)
    layer = Sigmoid()
    np.testing.assert_allclose(layer.forward(x), (1 + np.tanh(x / 2)) / 2, atol=1e-15)
    np.testing.assert_allclose(layer.backward(dout), numerically(Sigmoid().forward, x, dout), atol=1e-8)


@given(seeds, sizes, sizes, st.one_of(st.just(()), shapes.filter(bool)))
def test_affine(seed, outputs, inputs, batch):
    """`batch` of () is a single sample, of (N,) a batch, of (N, A, B) a batch of images with D = A * B * inputs."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(*batch, inputs))
    W = rng.normal(size=(int(np.prod(x.shape[1:] if batch else x.shape)), outputs))
    b = rng.normal(size=outputs)
    rows = x.reshape(-1, len(W))
    expected = np.array([[sum(row * column) for column in W.T] for row in rows]) + b

    layer = Affine(W, b)
    out = layer.forward(x)
    assert out.shape == (*batch[:1], outputs)
    np.testing.assert_allclose(out.reshape(-1, outputs), expected)

    dout = rng.normal(size=out.shape)
    dx = layer.backward(dout)
    assert dx.shape == x.shape
    np.testing.assert_allclose(dx, numerically(lambda x: Affine(W, b).forward(x), x, dout), atol=1e-7)
    np.testing.assert_allclose(layer.dW, numerically(lambda W: Affine(W, b).forward(x), W, dout), atol=1e-7)
    np.testing.assert_allclose(layer.db, numerically(lambda b: Affine(W, b).forward(x), b, dout), atol=1e-7)


@given(seeds, sizes, sizes, st.sampled_from(["labels", "one-hot", "soft", "one sample"]), st.floats(-3, 3))
def test_softmax_with_loss(seed, samples, classes, targets, dout):
    rng = np.random.default_rng(seed)
    x = rng.normal(scale=3, size=(samples, classes))
    t = rng.integers(classes, size=samples)
    if targets == "one-hot":
        t = np.eye(classes, dtype=int)[t]
    elif targets == "soft":
        t = rng.dirichlet(np.ones(classes), size=samples)
    elif targets == "one sample":
        x, t = x[0], t[0]

    layer = SoftmaxWithLoss()
    layer.forward(x, t)
    dx = layer.backward(dout)
    assert dx.shape == x.shape
    np.testing.assert_allclose(dx, numerically(lambda x: SoftmaxWithLoss().forward(x, t), x, dout), atol=1e-7)


@given(seeds, sizes, sizes)
def test_softmax_with_loss_has_the_loss_of_the_definition(seed, samples, classes):
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(samples, classes))
    t = rng.integers(classes, size=samples)
    losses = [-np.log(np.exp(row[label]) / np.exp(row).sum()) for row, label in zip(x, t, strict=True)]
    assert SoftmaxWithLoss().forward(x, t) == pytest.approx(np.mean(losses))


@given(seeds, st.one_of(st.tuples(sizes), st.tuples(sizes, sizes)), st.floats(-3, 3))
def test_identity_with_loss(seed, shape, dout):
    rng = np.random.default_rng(seed)
    x, t = rng.normal(size=(2, *shape))
    layer = IdentityWithLoss()
    samples = shape[0] if len(shape) == 2 else 1
    assert layer.forward(x, t) == pytest.approx(0.5 * ((x - t) ** 2).sum() / samples)
    np.testing.assert_allclose(
        layer.backward(dout), numerically(lambda x: IdentityWithLoss().forward(x, t), x, dout), atol=1e-7
    )


# ---------------------------------------------------------------------------------------------------------------------
# The numbers in the lessons
# ---------------------------------------------------------------------------------------------------------------------


def test_buying_apples():
    mul_apple, mul_tax = MulLayer(), MulLayer()
    apple_cost = mul_apple.forward(100, 2)
    total = mul_tax.forward(apple_cost, 1.1)
    assert (apple_cost, total) == (200, 220.00000000000003)
    d_apple_cost, d_tax = mul_tax.backward(1)
    assert (*mul_apple.backward(d_apple_cost), d_tax) == (2.2, 110.00000000000001, 200)


def test_buying_apples_and_oranges():
    mul_apple, mul_orange, add, mul_tax = MulLayer(), MulLayer(), AddLayer(), MulLayer()
    apple_cost = mul_apple.forward(100, 2)
    orange_cost = mul_orange.forward(150, 3)
    all_cost = add.forward(apple_cost, orange_cost)
    total = mul_tax.forward(all_cost, 1.1)
    assert (apple_cost, orange_cost, all_cost, total) == (200, 450, 650, 715.0000000000001)
    d_all_cost, d_tax = mul_tax.backward(1)
    d_apple_cost, d_orange_cost = add.backward(d_all_cost)
    assert mul_apple.backward(d_apple_cost) == (2.2, 110.00000000000001)
    assert mul_orange.backward(d_orange_cost) == (3.3000000000000003, 165.0)
    assert d_tax == 650


def test_addition_passes_on_and_multiplication_swaps():
    layer = AddLayer()
    layer.forward(10, 5)
    assert layer.backward(1.3) == (1.3, 1.3)
    layer = MulLayer()
    assert layer.forward(10, 5) == 50
    assert layer.backward(1.3) == (6.5, 13)


def test_relu_of_the_lesson():
    layer = Relu()
    out = layer.forward(np.array([[1.0, -0.5], [-2.0, 3.0]]))
    np.testing.assert_array_equal(out, [[1, 0], [0, 3]])
    np.testing.assert_array_equal(layer.mask, [[False, True], [True, False]])
    np.testing.assert_array_equal(layer.backward(np.array([[0.5, 1.0], [2.0, 0.8]])), [[0.5, 0], [0, 0.8]])


def test_sigmoid_of_the_lesson():
    layer = Sigmoid()
    layer.forward(np.array([[1.0, -0.5], [-2.0, 3.0]]))
    np.testing.assert_allclose(
        layer.backward(np.ones((2, 2))), [[0.19661193, 0.23500371], [0.10499359, 0.04517666]], atol=5e-9
    )


def test_bias_of_the_lesson():
    layer = Affine(np.zeros((2, 3)), np.array([1.0, 2.0, 3.0]))
    np.testing.assert_array_equal(layer.forward(np.zeros((2, 2))), [[1, 2, 3], [1, 2, 3]])
    layer.backward(np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]))
    np.testing.assert_array_equal(layer.db, [5, 7, 9])


@pytest.mark.parametrize(
    ("y", "expected"), [((0.3, 0.2, 0.5), (0.3, -0.8, 0.5)), ((0.01, 0.99, 1e-300), (0.01, -0.01, 0))]
)
def test_softmax_with_loss_of_the_lesson(y, expected):
    layer = SoftmaxWithLoss()
    layer.forward(np.log(y), np.array([0, 1, 0]))
    np.testing.assert_allclose(layer.backward(), expected, atol=1e-15)


@pytest.mark.parametrize("layer", [SoftmaxWithLoss(), IdentityWithLoss()])
def test_losses_are_those_of_each_sample_by_itself(layer):
    rng = np.random.default_rng(0)
    x, t = rng.normal(size=(4, 3)), np.eye(3)[[0, 2, 1, 1]]
    each = [layer.forward(x[i], t[i]) for i in range(4)]
    loss = layer.forward(x, t)
    np.testing.assert_allclose(layer.losses, each)
    assert layer.loss == loss == pytest.approx(np.mean(each))


# ---------------------------------------------------------------------------------------------------------------------
# Side effects
# ---------------------------------------------------------------------------------------------------------------------

X = np.array([[1.0, -2.0, 0.5], [-0.3, 4.0, 2.0]])
W = np.linspace(-1, 1, 6).reshape(3, 2)

# Each layer with the arguments of its forward pass.
LAYERS = {
    "MulLayer": (lambda dtype: MulLayer(), (X, X + 1)),
    "AddLayer": (lambda dtype: AddLayer(), (X, X + 1)),
    "Relu": (lambda dtype: Relu(), (X,)),
    "Sigmoid": (lambda dtype: Sigmoid(), (X,)),
    "Affine": (lambda dtype: Affine(W.astype(dtype), np.ones(2, dtype)), (X,)),
    "SoftmaxWithLoss": (lambda dtype: SoftmaxWithLoss(), (X, np.eye(3)[[0, 2]])),
    "IdentityWithLoss": (lambda dtype: IdentityWithLoss(), (X, X + 1)),
}
every_layer = pytest.mark.parametrize("name", LAYERS)


def make(name, dtype=np.float64):
    factory, arguments = LAYERS[name]
    return factory(dtype), [a.astype(dtype) for a in arguments]


def upstream(out):
    return np.asarray(np.cos(np.arange(np.size(out)) + 0.5).reshape(np.shape(out)), dtype=np.asarray(out).dtype)


def as_tuple(gradients):
    return gradients if isinstance(gradients, tuple) else (gradients,)


@every_layer
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_floating_type_is_kept(name, dtype):
    layer, arguments = make(name, dtype)
    out = layer.forward(*arguments)
    gradients = as_tuple(layer.backward(upstream(out)))
    assert {np.asarray(value).dtype for value in (out, *gradients)} == {np.dtype(dtype)}
    if name == "Affine":
        assert layer.dW.dtype == layer.db.dtype == dtype


@every_layer
def test_arguments_are_neither_changed_nor_shared(name):
    layer, arguments = make(name)
    dout = upstream(layer.forward(*arguments))
    given_arrays = [*arguments, dout]
    before = [a.copy() for a in given_arrays]
    out = layer.forward(*arguments)
    gradients = as_tuple(layer.backward(dout))
    for array, old in zip(given_arrays, before, strict=True):
        np.testing.assert_array_equal(array, old)
    results = [out, *gradients]
    for i, result in enumerate(results):
        assert not any(np.shares_memory(result, other) for other in (*given_arrays, *results[:i]))


@every_layer
def test_changing_the_output_does_not_change_the_gradient(name):
    layer, arguments = make(name)
    out = layer.forward(*arguments)
    dout = upstream(out)
    expected = as_tuple(layer.backward(dout))
    out = layer.forward(*arguments)
    if isinstance(out, np.ndarray):
        out[...] = 7
    for gradient, old in zip(as_tuple(layer.backward(dout)), expected, strict=True):
        np.testing.assert_array_equal(gradient, old)


@every_layer
def test_second_pass_forgets_the_first(name):
    layer, arguments = make(name)
    other = [np.flip(a, axis=0).copy() for a in arguments]
    layer.backward(upstream(layer.forward(*arguments)))
    fresh, _ = make(name)
    dout = upstream(fresh.forward(*other))
    layer.forward(*other)
    for gradient, expected in zip(as_tuple(layer.backward(dout)), as_tuple(fresh.backward(dout)), strict=True):
        np.testing.assert_array_equal(gradient, expected)
    if name == "Affine":
        np.testing.assert_array_equal(layer.dW, fresh.dW)
        np.testing.assert_array_equal(layer.db, fresh.db)


@every_layer
def test_two_layers_do_not_share_what_they_keep(name):
    first, arguments = make(name)
    second, _ = make(name)
    dout = upstream(first.forward(*arguments))
    expected = as_tuple(first.backward(dout))
    first.forward(*arguments)
    second.forward(*[np.flip(a, axis=0).copy() for a in arguments])
    for gradient, old in zip(as_tuple(first.backward(dout)), expected, strict=True):
        np.testing.assert_array_equal(gradient, old)


@pytest.mark.parametrize("name", LAYERS)
def test_backward_before_forward_names_the_layer(name):
    layer, _ = make(name)
    with pytest.raises(RuntimeError, match=f"{name}: call forward"):
        layer.backward(np.ones((2, 3)))


@pytest.mark.parametrize("name", LAYERS)
def test_upstream_of_a_wrong_shape_names_layer_and_shapes(name):
    layer, arguments = make(name)
    layer.forward(*arguments)
    with pytest.raises(ValueError, match=rf"{name}: dout has shape \(7,\), but should have \("):
        layer.backward(np.ones(7))


@pytest.mark.parametrize("name", ["MulLayer", "AddLayer", "IdentityWithLoss"])
def test_inputs_of_different_shapes_name_layer_and_shapes(name):
    layer, _ = make(name)
    with pytest.raises(ValueError, match=rf"{name}: . has shape \(3,\), but should have \(2, 3\)"):
        layer.forward(np.ones((2, 3)), np.ones(3))


@pytest.mark.parametrize("shape", [(4,), (2, 4), (4, 2), (1, 2, 3), ()])
def test_affine_names_shapes_that_do_not_fit(shape):
    layer, _ = make("Affine")
    with pytest.raises(ValueError, match=r"Affine: an input of shape \(.*\) does not fit weights of shape \(3, 2\)"):
        layer.forward(np.ones(shape))


@pytest.mark.parametrize(("W_shape", "b_shape"), [((3,), (3,)), ((3, 2), (3,)), ((3, 2), (1, 2))])
def test_affine_names_parameters_that_do_not_fit(W_shape, b_shape):
    with pytest.raises(ValueError, match="Affine: W must be"):
        Affine(np.ones(W_shape), np.ones(b_shape))


def test_affine_takes_an_empty_batch():
    layer, _ = make("Affine")
    out = layer.forward(np.empty((0, 3)))
    assert out.shape == (0, 2)
    assert layer.backward(out).shape == (0, 3)
    np.testing.assert_array_equal(layer.db, [0, 0])


def test_layers_are_right_whatever_numpy_was_told():
    with np.errstate(all="raise"):
        sigmoid, loss = Sigmoid(), SoftmaxWithLoss()
        np.testing.assert_array_equal(sigmoid.forward(np.array([-1000.0, 0, 1000])), [0, 0.5, 1])
        np.testing.assert_array_equal(sigmoid.backward(np.array([1e-300, 1e-300, 1e-300])), [0, 0.25e-300, 0])
        assert loss.forward(np.array([-1000.0, 1000.0]), 1) == 0
        np.testing.assert_array_equal(loss.backward(1e-300), [0, 0])


def test_a_loss_of_pixels_does_not_wrap_around():
    layer = IdentityWithLoss()
    assert layer.forward(np.uint8([[3, 250]]), np.uint8([[5, 0]])) == (2**2 + 250**2) / 2
    np.testing.assert_array_equal(layer.backward(), [[-2, 250]])
