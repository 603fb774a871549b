"""The chapter's network as it is usually written, for comparison: plain, in float64, and complete.

It is slow on purpose. The weights are float64, so each product has to convert the float32 images first. The targets
are one-hot, so argmax has to find the class numbers again. The loss of a mini-batch is computed a second time to
record it, and a numerical gradient runs the whole network for each number.
"""

import numpy as np
from numpy.typing import NDArray


def softmax(x: NDArray) -> NDArray:
    """Turn scores into probabilities: of one sample, or of each row of a batch."""
    if x.ndim == 2:
        x = x.T
        x = x - np.max(x, axis=0)
        return (np.exp(x) / np.sum(np.exp(x), axis=0)).T
    x = x - np.max(x)
    return np.exp(x) / np.sum(np.exp(x))


def cross_entropy_error(y: NDArray, t: NDArray) -> float:
    """Compare probabilities with targets, one-hot or class numbers."""
    if y.ndim == 1:
        y, t = y.reshape(1, -1), t.reshape(1, -1)
    labels = t.argmax(axis=1) if t.size == y.size else t
    samples = y.shape[0]
    return -np.sum(np.log(y[np.arange(samples), labels] + 1e-7)) / samples


class Affine:
    """Y = X @ W + b."""

    def __init__(self, W: NDArray, b: NDArray) -> None:
        self.W, self.b = W, b

    def forward(self, x: NDArray) -> NDArray:
        """Return x @ W + b."""
        self.shape = x.shape
        self.x = x.reshape(x.shape[0], -1)
        return np.dot(self.x, self.W) + self.b

    def backward(self, dout: NDArray) -> NDArray:
        """Return dx; store dW and db."""
        self.dW = np.dot(self.x.T, dout)
        self.db = np.sum(dout, axis=0)
        return np.dot(dout, self.W.T).reshape(*self.shape)


class Relu:
    """max(x, 0), by a mask."""

    def forward(self, x: NDArray) -> NDArray:
        """Return max(x, 0)."""
        self.mask = x <= 0
        y = x.copy()
        y[self.mask] = 0
        return y

    def backward(self, dout: NDArray) -> NDArray:
        """Return dx, in the same array that was passed in."""
        dout[self.mask] = 0
        return dout


class SoftmaxWithLoss:
    """Softmax and cross-entropy error."""

    def forward(self, x: NDArray, t: NDArray) -> float:
        """Return the loss."""
        self.t = t
        self.y = softmax(x)
        return cross_entropy_error(self.y, t)

    def backward(self) -> NDArray:
        """Return (y - t) / N."""
        return (self.y - self.t) / len(self.t)


class TwoLayerNet:
    """Affine, Relu, Affine, and softmax with loss."""

    def __init__(self, inputs: int, hidden: int, outputs: int, weight_init_std: float = 0.01) -> None:
        self.params = {
            "W1": weight_init_std * np.random.randn(inputs, hidden),  # noqa: NPY002 - as usual
            "b1": np.zeros(hidden),
            "W2": weight_init_std * np.random.randn(hidden, outputs),  # noqa: NPY002
            "b2": np.zeros(outputs),
        }
        self.affine1 = Affine(self.params["W1"], self.params["b1"])
        self.affine2 = Affine(self.params["W2"], self.params["b2"])
        self.layers = [self.affine1, Relu(), self.affine2]
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x: NDArray) -> NDArray:
        """Return scores."""
        for layer in self.layers:
            x = layer.forward(x)
        return x

    def loss(self, x: NDArray, t: NDArray) -> float:
        """Return the loss, for one-hot targets."""
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x: NDArray, t: NDArray) -> float:
        """Return the fraction of right answers."""
        return float(np.mean(self.predict(x).argmax(axis=1) == t.argmax(axis=1)))

    def gradient(self, x: NDArray, t: NDArray) -> dict[str, NDArray]:
        """Return the gradient by backpropagation."""
        self.loss(x, t)
        dout = self.last_layer.backward()
        for layer in reversed(self.layers):
            dout = layer.backward(dout)
        first, second = self.affine1, self.affine2
        return {"W1": first.dW, "b1": first.db, "W2": second.dW, "b2": second.db}

    def numerical_gradient(self, x: NDArray, t: NDArray) -> dict[str, NDArray]:
        """Return the gradient by numerical differentiation, element by element."""
        return {name: numerical_gradient(lambda _: self.loss(x, t), array) for name, array in self.params.items()}


def numerical_gradient(f, x: NDArray, h: float = 1e-4) -> NDArray:
    """Differentiate f by moving the elements of x one by one."""
    gradient = np.zeros_like(x)
    elements = np.nditer(x, flags=["multi_index"])
    for _ in elements:
        index = elements.multi_index
        value = float(x[index])
        x[index] = value + h
        above = f(x)
        x[index] = value - h
        below = f(x)
        gradient[index] = (above - below) / (2 * h)
        x[index] = value
    return gradient


def train(
    network: TwoLayerNet,
    train_data: tuple[NDArray, NDArray],
    test_data: tuple[NDArray, NDArray],
    iterations: int,
    batch_size: int,
    rate: float,
) -> tuple[list[float], list[float], list[float]]:
    """Train by mini-batches; return the losses, and the training and test accuracies at the start of each epoch."""
    x, t = train_data
    losses, train_accuracies, test_accuracies = [], [], []
    for iteration in range(iterations):
        mask = np.random.choice(len(x), batch_size)  # noqa: NPY002
        x_batch, t_batch = x[mask], t[mask]
        gradients = network.gradient(x_batch, t_batch)
        for name in network.params:
            network.params[name] -= rate * gradients[name]
        losses.append(network.loss(x_batch, t_batch))
        if iteration % max(len(x) // batch_size, 1) == 0:
            train_accuracies.append(network.accuracy(*train_data))
            test_accuracies.append(network.accuracy(*test_data))
    return losses, train_accuracies, test_accuracies
