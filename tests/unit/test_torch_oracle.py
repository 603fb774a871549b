"""The reference layers, compared with PyTorch's autograd, which shares neither code nor formulas with them.

Finite differences would agree even if the forward pass were wrong; an independent implementation would not.
"""

import numpy as np
import pytest

from course_lib import layers
from course_lib.networks import MultiLayerNet

torch = pytest.importorskip("torch", reason="PyTorch is not installed (pip install '.[oracle]')")

rng = np.random.default_rng(20)
X = rng.normal(scale=2, size=(5, 4))
Y = rng.normal(size=(5, 4))
W = rng.normal(size=(4, 3))
B = rng.normal(size=3)
LABELS = rng.integers(4, size=5)
SOFT = rng.dirichlet(np.ones(4), size=5)
IMAGES = rng.normal(size=(5, 1, 2, 2))


def tensors(*arrays):
    return [torch.tensor(a, requires_grad=True) for a in arrays]


@pytest.mark.parametrize(
    ("layer", "operation", "inputs"),
    [
        (layers.MulLayer(), lambda x, y: x * y, (X, Y)),
        (layers.AddLayer(), lambda x, y: x + y, (X, Y)),
        (layers.Relu(), torch.relu, (X,)),
        (layers.Sigmoid(), torch.sigmoid, (X,)),
    ],
    ids=["MulLayer", "AddLayer", "Relu", "Sigmoid"],
)
def test_elementwise_layers(layer, operation, inputs):
    out = layer.forward(*inputs)
    dout = rng.normal(size=out.shape)
    gradients = layer.backward(dout)
    leaves = tensors(*inputs)
    expected = operation(*leaves)
    expected.backward(torch.tensor(dout))
    np.testing.assert_allclose(out, expected.detach(), rtol=1e-12)
    gradients = gradients if isinstance(gradients, tuple) else (gradients,)
    for gradient, leaf in zip(gradients, leaves, strict=True):
        np.testing.assert_allclose(gradient, leaf.grad, rtol=1e-11, atol=1e-14)


@pytest.mark.parametrize("x", [X, X[0], IMAGES], ids=["batch", "one sample", "images"])
def test_affine(x):
    layer = layers.Affine(W, B)
    out = layer.forward(x)
    dout = rng.normal(size=out.shape)
    dx = layer.backward(dout)
    tx, tW, tb = tensors(x, W, B)
    expected = (tx if x.ndim == 1 else tx.flatten(1)) @ tW + tb
    expected.backward(torch.tensor(dout))
    np.testing.assert_allclose(out, expected.detach(), rtol=1e-12)
    for gradient, leaf in ((dx, tx), (layer.dW, tW), (layer.db, tb)):
        np.testing.assert_allclose(gradient, leaf.grad, rtol=1e-10, atol=1e-12)


@pytest.mark.parametrize(
    ("x", "t"), [(X, LABELS), (X, SOFT), (X[0], LABELS[0]), (500 * X, LABELS)], ids=["labels", "soft", "one", "large"]
)
def test_softmax_with_loss(x, t):
    layer = layers.SoftmaxWithLoss()
    loss = layer.forward(x, t)
    (tx,) = tensors(x)
    expected = torch.nn.functional.cross_entropy(tx, torch.tensor(t))
    (1.7 * expected).backward()
    assert loss == pytest.approx(expected.item(), rel=1e-12)
    np.testing.assert_allclose(layer.backward(1.7), tx.grad, rtol=1e-9, atol=1e-15)


def test_identity_with_loss():
    layer = layers.IdentityWithLoss()
    loss = layer.forward(X, Y)
    (tx,) = tensors(X)
    expected = torch.nn.functional.mse_loss(tx, torch.tensor(Y), reduction="sum") / (2 * len(X))
    expected.backward()
    assert loss == pytest.approx(expected.item(), rel=1e-12)
    np.testing.assert_allclose(layer.backward(), tx.grad, rtol=1e-12)


def test_a_network_of_four_layers():
    network = MultiLayerNet([4, 8, 7, 6, 4], weight_init_std=0.7, rng=rng)
    gradients = network.gradient(X, LABELS)
    parameters = dict(zip(network.params, tensors(*network.params.values()), strict=True))
    scores = torch.tensor(X)
    for number in range(1, 5):
        scores = scores @ parameters[f"W{number}"] + parameters[f"b{number}"]
        scores = scores if number == 4 else torch.relu(scores)
    torch.nn.functional.cross_entropy(scores, torch.tensor(LABELS)).backward()
    for name, gradient in gradients.items():
        np.testing.assert_allclose(gradient, parameters[name].grad, rtol=1e-9, atol=1e-13)
