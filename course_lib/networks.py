"""Networks: layers in a row, and a last layer that turns their scores into a loss (section 5.7.2).

`gradient_check` tells whether a network's backpropagation is right (section 5.7.3).
"""

import copy
from collections.abc import Iterator, Mapping, MutableMapping
from itertools import pairwise
from typing import Protocol

import numpy as np
from numpy.typing import ArrayLike, DTypeLike, NDArray

from course_lib.gradients import SHORT_STEP, numerical_gradient, relative_error
from course_lib.layers import Affine, IdentityWithLoss, Relu, SoftmaxWithLoss

__all__ = ["MultiLayerNet", "SoftmaxRegression", "TwoLayerNet", "gradient_check"]

_AT_ONCE = 100  # weights whose changes share a forward pass: enough to be worth it, few enough for the cache


class MultiLayerNet:
    """A network of any depth: Affine, Relu, Affine, Relu, …, Affine, and a last layer.

    Parameters
    ----------
    sizes : list of int
        The number of inputs, of units in each hidden layer, and of outputs: ``[784, 50, 10]``.
    weight_init_std : float, default 0.01
        Standard deviation of the initial weights. Biases begin at 0.
    rng : numpy.random.Generator, optional
        Draws the initial weights; default: a new, randomly seeded generator.
    last_layer : layer, default SoftmaxWithLoss()
        Computes the loss; ``IdentityWithLoss()`` makes it a network for regression.
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

    Examples
    --------
    >>> network = MultiLayerNet([784, 50, 20, 10])
    >>> list(network.layers)
    ['Affine1', 'Relu1', 'Affine2', 'Relu2', 'Affine3']
    >>> network.params["W2"].shape
    (50, 20)
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
        # A thousand at a time: what the layers compute for 60,000 images does not fit in the processor's cache.
        for start in range(0, len(x), 1000):
            chunk = slice(start, start + 1000)
            right += int(np.sum(self.predict(x[chunk]).argmax(axis=-1) == labels[chunk]))
        return right / len(x)

    def gradient(self, x: NDArray, t: ArrayLike) -> dict[str, NDArray]:
        """Return the gradient of the loss for each parameter, by backpropagation."""
        self.loss(x, t)

        dout = self.last_layer.backward()
        _, *others = self.layers.values()
        for layer in reversed(others):
            dout = layer.backward(dout)
        affine_layers = self._affine_layers()
        affine_layers[0].parameter_gradients(dout)  # and no dx: how the loss depends on the images does not matter here

        gradients = {}
        for number, affine in enumerate(affine_layers, start=1):
            gradients[f"W{number}"] = affine.dW
            gradients[f"b{number}"] = affine.db
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

    Examples
    --------
    >>> network = TwoLayerNet(4, 5, 3, rng=np.random.default_rng(0))
    >>> x, t = np.eye(4), np.array([0, 1, 2, 0])
    >>> network.predict(x).shape
    (4, 3)
    >>> gradients = network.gradient(x, t)
    >>> gradients["W1"].shape, gradients["b2"].shape
    ((4, 5), (3,))
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

    Examples
    --------
    >>> SoftmaxRegression(784, 10).params
    {W1: (784, 10) float64, b1: (10,) float64}
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

    Examples
    --------
    >>> layer = Affine(np.zeros((2, 3)), np.zeros(3))
    >>> params = Parameters([layer])
    >>> params["b1"] = params["b1"] + 1
    >>> layer.b
    array([1., 1., 1.])
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


class Differentiable(Protocol):
    """What `gradient_check` needs of a network: both kinds of gradient, as name → array."""

    def gradient(self, x: NDArray, t: NDArray) -> Mapping[str, NDArray]: ...

    def numerical_gradient(self, x: NDArray, t: NDArray) -> Mapping[str, NDArray]: ...


def gradient_check(network: Differentiable, x: NDArray, t: NDArray) -> dict[str, float]:
    """Compare a network's backpropagated gradients with numerical ones (section 5.7.3).

    Parameters
    ----------
    network : object with ``gradient(x, t)`` and ``numerical_gradient(x, t)``
        The network under test.
    x : ndarray, shape (N, D)
        A few samples; three will do.
    t : ndarray, shape (N,) or (N, C)
        Their targets.

    Returns
    -------
    dict of str to float
        For each parameter the largest relative error (see `course_lib.gradients.relative_error`). In float64 around
        1e-6 or less if the gradients are right; close to 1 if one of the numbers is clearly wrong.

    Raises
    ------
    ValueError
        If a gradient does not have the shape of its parameter.

    Examples
    --------
    >>> network = TwoLayerNet(4, 5, 3, weight_init_std=0.5, rng=np.random.default_rng(0))
    >>> errors = gradient_check(network, np.eye(3, 4), np.array([0, 1, 2]))
    >>> list(errors), max(errors.values()) < 1e-6
    (['W1', 'b1', 'W2', 'b2'], True)
    """
    backpropagated = network.gradient(x, t)
    numerical: Mapping[str, NDArray]
    if isinstance(network, MultiLayerNet) and _is_a_row(network):
        numerical = _by_shared_passes(network, x, t)
    else:
        numerical = network.numerical_gradient(x, t)
    return {name: relative_error(backpropagated[name], numerical[name]) for name in numerical}


def _is_a_row(network: MultiLayerNet) -> bool:
    """Return whether a network's loss is known to be that of its layers one after the other, sample by sample.

    The course's own networks are like this. A class derived from them may add something to the loss, and another
    layer may look at all samples together, as batch normalisation does.
    """
    layers = (*network.layers.values(), network.last_layer)
    return type(network) in (MultiLayerNet, SoftmaxRegression, TwoLayerNet) and all(
        type(layer) in (Affine, Relu, SoftmaxWithLoss, IdentityWithLoss) for layer in layers
    )


def _by_shared_passes(network: MultiLayerNet, x: NDArray, t: ArrayLike) -> dict[str, NDArray[np.float64]]:
    """Return the same as the network's `numerical_gradient`, in a fraction of the time.

    Changing one weight changes only one unit's output. The layers before that unit, and the units beside it, compute
    the same as before: they run once. The unit itself runs again for each change. The layers after it treat all rows
    alike, so they run on the outcomes of many changes at once. Only forward passes are shared: no backward pass is used
    anywhere, and the result stays independent of `gradient`.
    """
    network = network.astype(np.float64)
    if x.ndim == 1:  # a single sample is a batch of one
        x, t = x[np.newaxis], np.asarray(t)[np.newaxis]
    layers = list(network.layers.values())
    found: list[NDArray[np.float64]] = []
    for number, layer in enumerate(layers, start=1):
        outputs = layer.forward(x)
        if isinstance(layer, Affine):
            inputs = np.column_stack([layer.x, np.ones(len(x))])  # a bias is the weight of an input that is always 1
            weights = np.vstack([layer.W, layer.b])
            gradient = np.empty_like(weights)
            steps = SHORT_STEP * np.eye(len(weights))  # each column changes another weight
            for start in range(0, len(weights), _AT_ONCE):
                rows = slice(start, start + _AT_ONCE)
                changes = np.hstack([steps[:, rows], -steps[:, rows]])
                for unit, column in enumerate(weights.T):
                    moved = column[:, np.newaxis] + changes
                    losses = _losses(network, layers[number:], outputs, unit, inputs @ moved, t)
                    above, below = np.split(losses, 2)
                    gradient[rows, unit] = (above - below) / (2 * SHORT_STEP)
            found += [gradient[:-1], gradient[-1]]
        x = outputs
    return dict(zip(network.params, found, strict=True))


def _losses(
    network: MultiLayerNet, layers: list[Affine | Relu], outputs: NDArray, unit: int, columns: NDArray, t: ArrayLike
) -> NDArray[np.float64]:
    """Return K losses: one for each of the `columns`, of shape (N, K), in place of what one unit returns.

    `outputs`, of shape (N, M), are what that unit and those beside it actually return; `layers` are those after them.
    """
    samples, moves = columns.shape
    x = np.tile(outputs, (moves, 1))
    x[:, unit] = columns.T.ravel()
    for layer in layers:
        x = layer.forward(x)
    network.last_layer.forward(x, np.concatenate([np.asarray(t)] * moves))
    return network.last_layer.losses.reshape(moves, samples).mean(axis=1)
