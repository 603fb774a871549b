"""Networks: layers laid in a row, and a last layer that turns their scores into a loss (section 5.7.2)."""

import copy
from collections.abc import Iterator, MutableMapping
from itertools import pairwise

import numpy as np
from numpy.typing import ArrayLike, DTypeLike, NDArray

from course_lib.gradients import SHORT_STEP, numerical_gradient
from course_lib.layers import Affine, IdentityWithLoss, Relu, SoftmaxWithLoss

__all__ = ["MultiLayerNet", "SoftmaxRegression", "TwoLayerNet"]


class MultiLayerNet:
    """A network of any depth: Affine, Relu, Affine, Relu, …, Affine, and a last layer.

    Parameters
    ----------
    sizes : list of int
        The number of inputs, of units in each hidden layer, and of outputs: ``[784, 50, 10]``.
    weight_init_std : float, default 0.01
        Standard deviation of the initial weights. Biases begin at 0.
    rng : numpy.random.Generator, optional
        Where the initial weights come from; a fresh generator where left out.
    last_layer : layer, default SoftmaxWithLoss()
        Gives the loss; ``IdentityWithLoss()`` makes the network one for regression.
    dtype : data type, default float64
        Type of all parameters. float64 for gradient checks, float32 for faster training.

    Attributes
    ----------
    params : mapping of str to ndarray
        W1 of shape (sizes[0], sizes[1]), b1 of shape (sizes[1],), W2, …
    layers : dict of str to layer
        Affine1, Relu1, Affine2, … in forward order.
    last_layer : layer
        What turns scores and targets into a loss.
    """

    def __init__(
        self,
        sizes: list[int],
        weight_init_std: float = 0.01,
        rng: np.random.Generator | None = None,
        last_layer: SoftmaxWithLoss | IdentityWithLoss | None = None,
        dtype: DTypeLike = np.float64,
    ) -> None:
        rng = rng or np.random.default_rng()
        self.layers: dict[str, Affine | Relu] = {}
        for number, (inputs, outputs) in enumerate(pairwise(sizes), start=1):
            W = weight_init_std * rng.standard_normal((inputs, outputs))
            self.layers[f"Affine{number}"] = Affine(W.astype(dtype), np.zeros(outputs, dtype))
            self.layers[f"Relu{number}"] = Relu()
        self.layers.popitem()  # scores may be negative: no Relu after the last Affine
        self.last_layer = last_layer or SoftmaxWithLoss()
        self.params = Parameters(self._affine_layers())

    def predict(self, x: NDArray) -> NDArray:
        """Return scores of shape (N, C) for inputs of shape (N, D)."""
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x: NDArray, t: ArrayLike) -> np.floating:
        """Return the loss of the predictions for `x`, given the targets `t`."""
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x: NDArray, t: ArrayLike) -> float:
        """Return the share, from 0 to 1, of the N samples whose largest score is that of the right class."""
        t = np.asarray(t)
        labels = t.argmax(axis=-1) if t.ndim > 1 else t
        right = 0
        # A thousand at a time: what the layers compute for 60,000 images at once is too much for the processor's cache.
        for start in range(0, len(x), 1000):
            chunk = slice(start, start + 1000)
            right += np.count_nonzero(self.predict(x[chunk]).argmax(axis=-1) == labels[chunk])
        return right / len(x)

    def gradient(self, x: NDArray, t: ArrayLike) -> dict[str, NDArray]:
        """Return the gradient of the loss for each parameter, by backpropagation."""
        self.loss(x, t)

        dout = self.last_layer.backward()
        first, *others = self.layers.values()
        for layer in reversed(others):
            dout = layer.backward(dout)
        first.parameter_gradients(dout)  # and no dx: nobody asks how the loss would change with the images

        gradients = {}
        for number, layer in enumerate(self._affine_layers(), start=1):
            gradients[f"W{number}"] = layer.dW
            gradients[f"b{number}"] = layer.db
        return gradients

    def numerical_gradient(self, x: NDArray, t: ArrayLike) -> dict[str, NDArray[np.float64]]:
        """Return the same as `gradient`, by numerical differentiation: slow, but independent of any backward pass."""
        network = self.astype(np.float64)
        return {
            name: numerical_gradient(lambda _: network.loss(x, t), parameter, SHORT_STEP)
            for name, parameter in network.params.items()
        }

    def astype(self, dtype: DTypeLike) -> "MultiLayerNet":
        """Return a copy of the network whose parameters have another type."""
        network = copy.deepcopy(self)
        for name, parameter in network.params.items():
            network.params[name] = parameter.astype(dtype)
        return network

    def _affine_layers(self) -> list[Affine]:
        return [layer for layer in self.layers.values() if isinstance(layer, Affine)]


class TwoLayerNet(MultiLayerNet):
    """The network of section 5.7.2: Affine1, Relu1, Affine2, and softmax with cross-entropy error.

    Parameters
    ----------
    input_size, hidden_size, output_size : int
        Numbers of inputs, hidden units and classes: 784, 50 and 10 for MNIST.
    weight_init_std, rng, dtype
        As in `MultiLayerNet`.
    """

    def __init__(
        self,
        input_size: int,
        hidden_size: int,
        output_size: int,
        weight_init_std: float = 0.01,
        rng: np.random.Generator | None = None,
        dtype: DTypeLike = np.float64,
    ) -> None:
        super().__init__([input_size, hidden_size, output_size], weight_init_std, rng, dtype=dtype)


class SoftmaxRegression(MultiLayerNet):
    """The smallest network there is: one Affine layer, and softmax with cross-entropy error.

    Parameters
    ----------
    input_size, output_size : int
        Numbers of inputs and of classes.
    weight_init_std, rng, dtype
        As in `MultiLayerNet`.
    """

    def __init__(
        self,
        input_size: int,
        output_size: int,
        weight_init_std: float = 0.01,
        rng: np.random.Generator | None = None,
        dtype: DTypeLike = np.float64,
    ) -> None:
        super().__init__([input_size, output_size], weight_init_std, rng, dtype=dtype)


class Parameters(MutableMapping[str, NDArray]):
    """The weights and biases of a network's affine layers, by name (W1, b1, W2, b2 and so on).

    The layers own their arrays; this mapping looks them up. So there is one place for each parameter, and it makes
    no difference whether one updates the array (``params["W1"] -= step``) or puts another in its place
    (``params["W1"] = params["W1"] - step``).
    """

    def __init__(self, affine_layers: list[Affine]) -> None:
        self._places = {
            f"{attribute}{number}": (layer, attribute)
            for number, layer in enumerate(affine_layers, start=1)
            for attribute in ("W", "b")
        }

    def __getitem__(self, name: str) -> NDArray:
        layer, attribute = self._places[name]
        return getattr(layer, attribute)

    def __setitem__(self, name: str, value: NDArray) -> None:
        layer, attribute = self._places[name]
        if np.shape(value) != self[name].shape:
            raise ValueError(f"{name} has shape {self[name].shape}, not {np.shape(value)}")
        setattr(layer, attribute, value)

    def __delitem__(self, name: str) -> None:
        raise TypeError(f"{name} belongs to a layer and cannot be deleted")

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def __repr__(self) -> str:
        return "{" + ", ".join(f"{name}: {array.shape} {array.dtype}" for name, array in self.items()) + "}"
