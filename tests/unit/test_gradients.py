"""Numerical gradients, relative error, and the gradient check built on them."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_lib.gradients import numerical_gradient, relative_error
from course_lib.layers import Affine, IdentityWithLoss, Relu, SoftmaxWithLoss
from course_lib.networks import MultiLayerNet, SoftmaxRegression, TwoLayerNet, gradient_check


@given(st.integers(0, 2**32 - 1), st.lists(st.integers(1, 4), max_size=3).map(tuple))
def test_gradient_of_a_cubic(seed, shape):
    rng = np.random.default_rng(seed)
    x, a = rng.normal(size=(2, *shape))
    gradient = numerical_gradient(lambda x: np.sum(a * x**3), x)
    np.testing.assert_allclose(gradient, 3 * a * x**2, atol=1e-6)


@pytest.mark.parametrize("x", [[3, 4], np.array([3, 4]), np.array([3, 4], np.float32), (3.0, 4.0)])
def test_anything_is_differentiated_in_float64(x):
    gradient = numerical_gradient(lambda x: np.sum(x**2), x)
    assert gradient.dtype == np.float64
    np.testing.assert_allclose(gradient, [6, 8], rtol=1e-9)


def test_a_number_is_an_array_without_axes():
    assert numerical_gradient(lambda x: x**3, 2.0) == pytest.approx(12)


def test_f_may_read_a_float64_array_from_elsewhere():
    x = np.array([3.0, 4.0])
    np.testing.assert_allclose(numerical_gradient(lambda _: np.sum(x**2), x), [6, 8])


def test_f_that_reads_the_original_of_a_copy_is_refused():
    x = np.array([3, 4], np.float32)
    with pytest.raises(ValueError, match="f reads the original"):
        numerical_gradient(lambda _: np.sum(x**2), x)
    np.testing.assert_array_equal(x, [3, 4])


def test_a_constant_has_gradient_zero_whatever_its_type():
    np.testing.assert_array_equal(numerical_gradient(lambda x: 5.0, np.array([3, 4])), [0, 0])


def test_read_only_integers_are_differentiated_too():
    x = np.array([3, 4])
    x.flags.writeable = False
    np.testing.assert_array_equal(numerical_gradient(lambda x: 5.0, x), [0, 0])


def test_chosen_coordinates_alone():
    x = np.arange(6.0).reshape(2, 3)
    np.testing.assert_allclose(numerical_gradient(lambda x: np.sum(x**2), x, coordinates=[5, 0, 2]), [10, 0, 4])


def test_step_is_as_given():
    # For a cubic, the central difference is 3x² + h² exactly.
    assert numerical_gradient(lambda x: x**3, 0.0, h=0.5) == pytest.approx(0.25)


def test_f_may_return_the_very_array_that_is_moved():
    assert numerical_gradient(lambda x: x, 2.0) == pytest.approx(1)


def test_relative_error():
    assert relative_error([1.0, 2.0], [1.0, 2.0]) == 0
    assert relative_error([1.0], [-1.0]) == 1
    assert relative_error([3.0, 1.0], [3.0, 3.0]) == pytest.approx(0.5)
    assert relative_error([0.0], [1e-12]) == pytest.approx(1e-6)
    assert relative_error([], []) == 0
    assert np.isnan(relative_error([1.0], [np.nan]))


def test_gradients_of_different_shapes_are_not_compared():
    with pytest.raises(ValueError, match=r"\(3,\) and \(1, 3\)"):
        relative_error(np.ones(3), np.ones((1, 3)))


class OffBy(SoftmaxRegression):
    """A network whose gradient for one weight is wrong by a factor."""

    def __init__(self, factor):
        super().__init__(4, 3, weight_init_std=1, rng=np.random.default_rng(0))
        self.factor = factor

    def gradient(self, x, t):
        gradients = super().gradient(x, t)
        gradients["W1"][1, 2] *= self.factor
        return gradients


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_right_gradients_pass(dtype):
    network = TwoLayerNet(6, 5, 3, weight_init_std=1, rng=np.random.default_rng(3), dtype=dtype)
    errors = gradient_check(network, np.random.default_rng(4).random((3, 6)).astype(dtype), np.array([0, 1, 2]))
    assert set(errors) == {"W1", "b1", "W2", "b2"}
    assert max(errors.values()) < (1e-6 if dtype == np.float64 else 1e-3)


def test_one_wrong_number_among_many_is_seen():
    x, t = np.random.default_rng(1).random((3, 4)), np.array([0, 1, 2])
    assert max(gradient_check(OffBy(1), x, t).values()) < 1e-7
    errors = gradient_check(OffBy(1.001), x, t)
    assert errors["W1"] > 4e-4
    assert errors["b1"] < 1e-7


def claim(network, gradients):
    """Let a network say that these are its gradients."""
    network.gradient = lambda x, t: gradients


@pytest.mark.parametrize("sizes", [[4, 3], [4, 5, 3], [4, 5, 6, 3], [200, 3, 3]])
@pytest.mark.parametrize("targets", ["class numbers", "one-hot", "regression", "one sample"])
def test_the_check_compares_with_every_number_of_the_numerical_gradient(sizes, targets, monkeypatch):
    """Work shared between moves for speed makes no difference, and no backward pass is used."""
    rng = np.random.default_rng(7)
    network = MultiLayerNet(sizes, 0.3, rng, last_layer=IdentityWithLoss() if targets == "regression" else None)
    x, t = rng.normal(size=(3, sizes[0])), np.array([2, 0, 1])
    if targets == "one sample":
        x, t = x[0], t[0]
    elif targets != "class numbers":
        t = np.eye(3)[t]
    for layer in (Affine, Relu):
        monkeypatch.setattr(layer, "backward", None)

    claimed = network.numerical_gradient(x, t)
    claim(network, claimed)
    errors = gradient_check(network, x, t)
    assert list(errors) == list(network.params)
    assert max(errors.values()) < 1e-4
    for name in network.params:
        claimed[name].flat[-1] += 1
        assert gradient_check(network, x, t)[name] > 1e-2


class Decaying(SoftmaxRegression):
    """Has a loss that contains more than its layers."""

    def loss(self, x, t):
        return super().loss(x, t) + np.sum(self.params["W1"] ** 2)


def test_a_network_that_is_no_mere_row_of_layers_is_differentiated_as_what_it_is():
    network = Decaying(4, 3, 1.0, np.random.default_rng(0))
    x, t = np.random.default_rng(1).random((3, 4)), np.array([0, 1, 2])
    claim(network, network.numerical_gradient(x, t))
    assert max(gradient_check(network, x, t).values()) == 0


class Standardising(Relu):
    """Looks at all samples together, as batch normalisation does."""

    def forward(self, x):
        return super().forward(x - x.mean(axis=0))


class Smoothed(SoftmaxWithLoss):
    """Returns a loss that is not just the mean of its `losses`."""

    def forward(self, x, t):
        return super().forward(x, t) + 0.1 * np.mean(x**2)


@pytest.mark.parametrize("other", [Standardising, Smoothed])
def test_layers_that_are_not_the_courses_own_are_differentiated_as_what_they_are(other):
    network = MultiLayerNet(
        [4, 5, 3], 1.0, np.random.default_rng(0), last_layer=Smoothed() if other is Smoothed else None
    )
    if other is Standardising:
        network.layers["Relu1"] = Standardising()
    x, t = np.random.default_rng(1).random((3, 4)), np.array([0, 1, 2])
    claim(network, network.numerical_gradient(x, t))
    assert max(gradient_check(network, x, t).values()) == 0


def test_gradients_of_another_shape_are_refused():
    class Transposed(TwoLayerNet):
        def gradient(self, x, t):
            return {name: gradient.T for name, gradient in super().gradient(x, t).items()}

    with pytest.raises(ValueError, match=r"\(20, 50\) and \(50, 20\) cannot be compared"):
        gradient_check(Transposed(50, 20, 5), np.ones((3, 50)), np.array([0, 1, 4]))
