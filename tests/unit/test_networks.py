"""Networks: their gradients, their parameters and their predictions."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course_lib.gradients import numerical_gradient, relative_error
from course_lib.layers import IdentityWithLoss
from course_lib.networks import MultiLayerNet, SoftmaxRegression, TwoLayerNet


def kink_distance(network, x):
    """Return how far the input of any Relu is from 0, where its derivative jumps."""
    distance = np.inf
    for name, layer in network.layers.items():
        if name.startswith("Relu"):
            distance = min(distance, np.abs(x).min())
        x = layer.forward(x)
    return distance


@settings(deadline=None, max_examples=40)
@given(
    st.integers(0, 2**32 - 1),
    st.sampled_from([[4, 3], [4, 5, 3], [4, 5, 6, 3], [3, 4, 4, 4, 2]]),
    st.booleans(),
)
def test_gradient_of_every_depth_and_last_layer(seed, sizes, regression):
    rng = np.random.default_rng(seed)
    network = MultiLayerNet(sizes, 1.0, rng, last_layer=IdentityWithLoss() if regression else None)
    for name, parameter in network.params.items():
        if name.startswith("b"):
            parameter += rng.normal(size=parameter.shape)
    x = rng.normal(size=(3, sizes[0]))
    while kink_distance(network, x) < 1e-3:
        x = rng.normal(size=x.shape)
    t = rng.normal(size=(3, sizes[-1])) if regression else rng.integers(sizes[-1], size=3)

    gradients = network.gradient(x, t)
    assert list(gradients) == list(network.params)
    for name, parameter in network.params.items():
        expected = numerical_gradient(lambda _: network.loss(x, t), parameter, h=1e-5)
        assert relative_error(gradients[name], expected, floor=1e-3) < 1e-5, name


@pytest.mark.parametrize("layer", ["Affine1", "Relu1", "Affine2"])
def test_numerical_gradient_knows_nothing_of_backward(layer, monkeypatch):
    network = TwoLayerNet(4, 5, 3, weight_init_std=1, rng=np.random.default_rng(0))
    x, t = np.random.default_rng(1).normal(size=(3, 4)), np.array([2, 0, 1])
    expected = network.numerical_gradient(x, t)

    def backward(self, dout):
        raise AssertionError("backward was called")

    monkeypatch.setattr(type(network.layers[layer]), "backward", backward)
    for name, gradient in network.numerical_gradient(x, t).items():
        np.testing.assert_array_equal(gradient, expected[name])


def test_two_layer_net_is_what_the_chapter_describes():
    network = TwoLayerNet(784, 50, 10, rng=np.random.default_rng(0))
    assert list(network.layers) == ["Affine1", "Relu1", "Affine2"]
    assert {name: p.shape for name, p in network.params.items()} == {
        "W1": (784, 50),
        "b1": (50,),
        "W2": (50, 10),
        "b2": (10,),
    }
    assert sum(p.size for p in network.params.values()) == 39_760
    assert network.params["W1"].std() == pytest.approx(0.01, rel=0.02)
    assert not network.params["b1"].any()


def test_the_same_seed_gives_the_same_network():
    first, second = (TwoLayerNet(4, 3, 2, rng=np.random.default_rng(5)) for _ in range(2))
    np.testing.assert_array_equal(first.params["W1"], second.params["W1"])
    assert (TwoLayerNet(4, 3, 2).params["W1"] != TwoLayerNet(4, 3, 2).params["W1"]).any()


@pytest.mark.parametrize("one_hot", [False, True])
def test_accuracy_counts_the_largest_scores(one_hot):
    network = SoftmaxRegression(3, 3, rng=np.random.default_rng(0))
    network.params["W1"] = np.eye(3)
    t = np.array([0, 1, 2, 0])
    x = np.eye(3)[[0, 1, 2, 1]]
    assert network.accuracy(x, np.eye(3)[t] if one_hot else t) == 0.75


@pytest.mark.parametrize("samples", [1, 999, 1000, 1001, 2500])
def test_accuracy_counts_every_sample_once(samples):
    network = SoftmaxRegression(3, 3, rng=np.random.default_rng(0))
    network.params["W1"] = np.eye(3)
    rng = np.random.default_rng(samples)
    said, t = rng.integers(3, size=(2, samples))
    assert network.accuracy(np.eye(3)[said], t) == np.mean(said == t)


def test_numerical_gradient_leaves_the_network_alone():
    network = SoftmaxRegression(4, 3, rng=np.random.default_rng(0), dtype=np.float32)
    before = network.params["W1"].copy()
    network.numerical_gradient(np.ones((2, 4)), np.array([0, 1]))
    np.testing.assert_array_equal(network.params["W1"], before)
    assert network.params["W1"].dtype == np.float32


def test_every_result_of_a_float32_network_is_float32():
    network = TwoLayerNet(4, 3, 2, rng=np.random.default_rng(0), dtype=np.float32)
    x, t = np.ones((5, 4), np.float32), np.zeros(5, int)
    assert network.predict(x).dtype == network.loss(x, t).dtype == np.float32
    assert {g.dtype for g in network.gradient(x, t).values()} == {np.dtype(np.float32)}


def test_gradients_of_one_call_are_not_changed_by_the_next():
    network = TwoLayerNet(4, 3, 2, weight_init_std=1, rng=np.random.default_rng(0))
    rng = np.random.default_rng(1)
    gradients = network.gradient(rng.normal(size=(5, 4)), np.zeros(5, int))
    before = {name: g.copy() for name, g in gradients.items()}
    network.gradient(rng.normal(size=(5, 4)), np.ones(5, int))
    for name, gradient in gradients.items():
        np.testing.assert_array_equal(gradient, before[name])


def test_parameters_are_a_mapping_of_fixed_names_and_shapes():
    network = SoftmaxRegression(4, 3)
    with pytest.raises(ValueError, match=r"W1 has shape \(4, 3\), not \(3, 4\)"):
        network.params["W1"] = np.zeros((3, 4))
    with pytest.raises(KeyError):
        network.params["W2"] = np.zeros((3, 4))
    with pytest.raises(TypeError, match="cannot be deleted"):
        del network.params["W1"]
    assert repr(network.params) == "{W1: (4, 3) float64, b1: (3,) float64}"
