"""Fifteen errors in common versions of this chapter's code, none of which our code contains.

Numbered as in the plan of the course; error 13 (how MNIST is fetched) is in test_datasets.py.
"""

import inspect
import warnings

import numpy as np
import pytest

import course_lib
from course_lib.functions import cross_entropy_error, sigmoid, softmax
from course_lib.gradients import numerical_gradient, relative_error
from course_lib.layers import Relu, Sigmoid, SoftmaxWithLoss
from course_lib.networks import SoftmaxRegression, TwoLayerNet, gradient_check


def test_01_relu_does_not_write_into_the_upstream_gradient():
    layer = Relu()
    layer.forward(np.array([-1.0, 1.0]))
    dout = np.array([5.0, 6.0])
    dx = layer.backward(dout)
    np.testing.assert_array_equal(dx, [0, 6])
    np.testing.assert_array_equal(dout, [5, 6])


def test_02_softmax_with_loss_honours_the_upstream_derivative():
    layer = SoftmaxWithLoss()
    layer.forward(np.array([[1.0, 2.0]]), np.array([0]))
    np.testing.assert_allclose(layer.backward(3), 3 * layer.backward())


@pytest.mark.parametrize("t", [1, np.int64(1), np.array([0, 1, 0])])
def test_03_a_single_sample_counts_as_one(t):
    scores = np.array([1.0, 2.0, 0.5])
    layer = SoftmaxWithLoss()
    layer.forward(scores, t)
    np.testing.assert_allclose(layer.backward(), softmax(scores) - [0, 1, 0])


def test_04_soft_targets_are_the_same_for_loss_and_gradient():
    scores, t = np.array([[1.0, 2.0, 0.5]]), np.array([[0.2, 0.5, 0.3]])
    layer = SoftmaxWithLoss()
    assert layer.forward(scores, t) == pytest.approx(-np.sum(t * np.log(softmax(scores))))
    expected = numerical_gradient(lambda x: SoftmaxWithLoss().forward(x, t), scores)
    np.testing.assert_allclose(layer.backward(), expected, atol=1e-9)


def test_05_no_constant_hides_in_the_logarithm():
    layer = SoftmaxWithLoss()
    scores = np.array([0.0, np.log(1e-6)])
    layer.forward(scores, 1)
    expected = numerical_gradient(lambda x: SoftmaxWithLoss().forward(x, 1), scores)
    assert relative_error(layer.backward(), expected) < 1e-8
    assert layer.forward(np.array([1000.0, 0.0]), 1) == 1000
    assert cross_entropy_error(np.array([1 - 1e-12, 1e-12]), 1) == pytest.approx(12 * np.log(10))


@pytest.mark.parametrize("function", [sigmoid, softmax, Sigmoid().forward])
def test_06_large_arguments_give_no_warning(function):
    with warnings.catch_warnings(), np.errstate(over="raise", invalid="raise", divide="raise"):
        warnings.simplefilter("error")
        assert np.isfinite(function(np.array([-1000.0, 0.0, 1000.0]))).all()


def test_07_integers_do_not_swallow_the_step():
    np.testing.assert_allclose(numerical_gradient(lambda x: np.sum(x**2), np.array([3, 4])), [6, 8])


def test_08_float32_is_differentiated_in_float64():
    rng = np.random.default_rng(0)
    network = TwoLayerNet(6, 5, 3, weight_init_std=1, rng=rng, dtype=np.float32)
    x, t = rng.random((3, 6)), np.array([0, 1, 2])
    exact = network.astype(np.float64).gradient(x, t)
    for name, gradient in network.numerical_gradient(x, t).items():
        assert np.abs(gradient - exact[name]).mean() < 5e-8, name


def test_09_a_parameter_is_put_back_if_f_raises():
    x = np.array([1.0, 2.0])

    def f(x):
        raise ArithmeticError

    with pytest.raises(ArithmeticError):
        numerical_gradient(f, x)
    np.testing.assert_array_equal(x, [1, 2])


def test_10_an_all_zero_gradient_is_not_averaged_away():
    class Forgetful(TwoLayerNet):
        def gradient(self, x, t):
            return super().gradient(x, t) | {"W1": np.zeros_like(self.params["W1"])}

    network = Forgetful(784, 5, 10, rng=np.random.default_rng(0))
    x, t = np.random.default_rng(1).random((3, 784)), np.array([5, 0, 4])
    difference = np.abs(network.gradient(x, t)["W1"] - network.numerical_gradient(x, t)["W1"])
    assert difference.mean() < 4e-3  # what the mean of the absolute differences says about it
    assert gradient_check(network, x, t)["W1"] == pytest.approx(1)


def test_11_a_rebound_parameter_stays_connected():
    network = SoftmaxRegression(4, 3, rng=np.random.default_rng(0))
    x, t = np.ones((2, 4)), np.array([0, 1])
    before = network.loss(x, t)
    network.params["W1"] = network.params["W1"] - 0.5 * network.gradient(x, t)["W1"]
    assert network.loss(x, t) < before


def test_12_relu_has_the_gradient_zero_at_zero():
    layer = Relu()
    assert layer.forward(np.array([0.0, -0.0])).tolist() == [0, 0]
    assert layer.backward(np.array([1.0, 1.0])).tolist() == [0, 0]


def test_14_every_layer_is_a_class_that_can_be_instantiated():
    from course_lib import layers

    for name in layers.__all__:
        layer = getattr(layers, name)
        assert inspect.isclass(layer)
        assert callable(layer.forward)
        assert callable(layer.backward)


def test_15_every_public_name_is_there():
    for name in course_lib.__all__:
        assert getattr(course_lib, name) is not None
