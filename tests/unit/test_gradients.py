"""Numerical gradients, relative error, and the gradient check built on them."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks import wrong_gradients
from course_lib.gradient_checking import gradient_check
from course_lib.gradients import numerical_gradient, relative_error
from course_lib.layers import Affine, IdentityWithLoss, Relu, SoftmaxWithLoss
from course_lib.networks import MultiLayerNet, SoftmaxRegression, TwoLayerNet


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


# ---------------------------------------------------------------------------------------------------------------------
# The sampled check
# ---------------------------------------------------------------------------------------------------------------------


class Changed(TwoLayerNet):
    """A network with 1,000 weights in its first layer, and a deliberately changed gradient for them."""

    def __init__(self, change=lambda dW1: None, dtype=np.float64):
        super().__init__(50, 20, 5, weight_init_std=0.1, rng=np.random.default_rng(0), dtype=dtype)
        self.change = change

    def gradient(self, x, t):
        gradients = super().gradient(x, t)
        self.change(gradients["W1"])
        return gradients


X, T = np.random.default_rng(1).random((3, 50)), np.array([0, 1, 4])


def sampled(network, seed=0, sample=12):
    return gradient_check(network, X, T, sample=sample, rng=np.random.default_rng(seed))


def live_entries():
    """Return the positions in W1 whose gradient isn't 0, the largest first."""
    return np.argsort(-np.abs(Changed().gradient(X, T)["W1"].ravel()))[:300]


def test_a_sample_of_right_gradients_passes_and_is_never_stricter_than_the_whole():
    whole = gradient_check(Changed(), X, T)
    for seed in range(10):
        errors = sampled(Changed(), seed)
        assert list(errors) == list(whole)
        assert all(errors[name] <= whole[name] + 1e-8 for name in whole)
    assert max(whole.values()) < 1e-4


@pytest.mark.parametrize("factor", [1.01, 0, -1])
def test_a_single_wrong_number_among_a_thousand_is_found_every_time(factor):
    for seed, position in enumerate(live_entries()[::10]):

        def change(dW1, position=position):
            dW1.flat[position] *= factor

        assert sampled(Changed(change), seed)["W1"] == pytest.approx(abs(factor - 1) / (abs(factor) + 1), rel=1e-2)


def test_two_numbers_exchanged_are_found_though_their_sum_is_right():
    position = live_entries()[0]
    neighbours = [position, position + 1 if position % 20 == 0 else position - 1]

    def exchange(dW1):
        dW1.flat[neighbours] = dW1.flat[neighbours[::-1]]

    expected = gradient_check(Changed(exchange), X, T)["W1"]
    assert expected > 1e-3
    for seed in range(30):  # with a single search each
        assert sampled(Changed(exchange), seed, sample=2)["W1"] == pytest.approx(expected, rel=1e-2)


@pytest.mark.parametrize("value", [np.nan, np.inf])
@pytest.mark.parametrize("position", [0, 577, 999])
def test_what_is_no_number_is_found(value, position):
    def change(dW1):
        dW1.flat[position] = value

    with np.errstate(invalid="ignore"):
        assert not sampled(Changed(change))["W1"] < 1


def test_a_sample_refuses_gradients_of_another_shape():
    class Transposed(TwoLayerNet):
        def gradient(self, x, t):
            return {name: gradient.T for name, gradient in super().gradient(x, t).items()}

    with pytest.raises(ValueError, match=r"\(20, 50\) and \(50, 20\) cannot be compared"):
        sampled(Transposed(50, 20, 5))


@pytest.mark.parametrize("order", ["C", "F"])
def test_a_sample_leaves_every_parameter_as_it_was_however_it_lies_in_memory(order):
    network = Changed()
    for name, parameter in network.params.items():
        network.params[name] = np.asarray(parameter, order=order)
    before = {name: parameter.copy() for name, parameter in network.params.items()}
    assert max(sampled(network).values()) < 1e-4
    position = live_entries()[100]
    network.change = lambda dW1: dW1.flat.__setitem__(position, 1.1 * dW1.flat[position])
    assert sampled(network)["W1"] > 0.04
    for name, parameter in network.params.items():
        np.testing.assert_array_equal(parameter, before[name])


def test_a_parameter_is_put_back_if_the_loss_raises():
    class Failing(TwoLayerNet):
        calls = 0

        def loss(self, x, t):
            self.calls += 1
            if self.calls == 3:  # after backpropagation, during the first search
                raise ArithmeticError
            return super().loss(x, t)

    network = Failing(50, 20, 5)
    before = network.params["W1"].copy()
    with pytest.raises(ArithmeticError):
        sampled(network)
    np.testing.assert_array_equal(network.params["W1"], before)


def test_a_sample_judges_a_float32_network_in_float64():
    network = Changed(dtype=np.float32)
    assert max(sampled(network).values()) < 1e-2
    assert network.params["W1"].dtype == np.float32


@pytest.mark.parametrize("sample", [-1, 0, 1])
def test_a_sample_of_next_to_nothing_is_refused(sample):
    with pytest.raises(ValueError, match=f"2 or more, but is {sample}"):
        sampled(Changed(), sample=sample)


def test_the_same_seed_draws_the_same_sample():
    assert sampled(Changed(), 5) == sampled(Changed(), 5) != sampled(Changed(), 6)


def test_a_sample_as_large_as_a_parameter_is_the_whole():
    errors, whole = sampled(Changed(), sample=100), gradient_check(Changed(), X, T)
    for name in ("b1", "W2", "b2"):
        assert errors[name] == pytest.approx(whole[name], abs=1e-8)


def test_a_sample_finds_every_wrong_answer_that_the_whole_check_finds():
    x, t = np.random.default_rng(0).random((3, 30)), np.array([0, 3, 1])
    found = []
    for name, network in wrong_gradients.networks((30, 10, 4), seed=0):
        if wrong_gradients.is_found(network, x, t):
            found.append(name)
            for seed in range(3):
                assert wrong_gradients.is_found(network, x, t, sample=12, rng=np.random.default_rng(seed)), name
    assert len(found) >= 25
    assert {name.partition("-")[0] for name in found} == {"Affine", "SoftmaxWithLoss", "TwoLayerNet"}
