"""The check of a whole network's gradients: backpropagated ones against numerical ones (section 5.7.3)."""

from collections.abc import Callable
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from course_lib.gradients import SHORT_STEP, numerical_gradient, relative_error, require_same_shape
from course_lib.layers import Affine, IdentityWithLoss, Relu, SoftmaxWithLoss
from course_lib.networks import MultiLayerNet, SoftmaxRegression, TwoLayerNet

__all__ = ["gradient_check"]

_NETWORKS = {MultiLayerNet, SoftmaxRegression, TwoLayerNet}
_LAYERS = {Affine, Relu, SoftmaxWithLoss, IdentityWithLoss}
_AT_ONCE = 100  # weights whose moves share a forward pass: many enough to be worth while, few enough for the cache


class Differentiable(Protocol):
    """What `gradient_check` needs of a network: both kinds of gradient, as name → array."""

    def gradient(self, x: NDArray, t: NDArray) -> dict[str, NDArray]: ...

    def numerical_gradient(self, x: NDArray, t: NDArray) -> dict[str, NDArray]: ...


def gradient_check(
    network: Differentiable,
    x: NDArray,
    t: NDArray,
    sample: int | None = None,
    rng: np.random.Generator | None = None,
) -> dict[str, float]:
    """Hold a network's backpropagated gradients against numerical ones (section 5.7.3).

    Parameters
    ----------
    network : object with ``gradient(x, t)`` and ``numerical_gradient(x, t)``
        The network under test. For a sample it needs ``params`` and ``loss(x, t)`` instead of ``numerical_gradient``,
        and ``astype(np.float64)`` if its parameters are of another type.
    x : ndarray, shape (N, D)
        A few samples; three will do.
    t : ndarray
        Their targets.
    sample : int, optional
        How many numbers of each parameter to compare; all of them where left out. Half of the sample is drawn at
        random. Each of the other half is the end of a search for a mistake, so that even a single wrong number among
        thousands is found. 12 will do, and take a small part of the time.
    rng : numpy.random.Generator, optional
        Draws the sample; a fresh generator where left out.

    Returns
    -------
    dict of str to float
        For each parameter the largest relative error (see `relative_error`) of those that were compared. In float64
        around 1e-6 or less where the gradients are right; close to 1 where one of them is wrong.

    Raises
    ------
    ValueError
        If a gradient does not have the shape of its parameter, or `sample` is less than 2.
    """
    if sample is not None and sample < 2:
        raise ValueError(f"sample must be 2 or more, but is {sample}: one number drawn, and one searched for")
    backpropagated = network.gradient(x, t)
    if sample is None:
        numerical = _by_shared_passes(network, x, t) if _is_a_row(network) else network.numerical_gradient(x, t)
        return {name: relative_error(backpropagated[name], numerical[name]) for name in numerical}

    rng = rng or np.random.default_rng()
    in_float64 = all(parameter.dtype == np.float64 for parameter in network.params.values())
    judge = network if in_float64 else network.astype(np.float64)

    def loss(_: NDArray) -> float:
        return judge.loss(x, t)

    errors = {}
    for name, parameter in judge.params.items():
        gradient = np.asarray(backpropagated[name])
        require_same_shape(gradient, parameter)
        positions = np.arange(parameter.size)
        if sample < parameter.size:
            drawn = rng.choice(parameter.size, sample // 2, replace=False)
            found = [_search(loss, parameter, gradient.ravel(), rng) for _ in range(sample - len(drawn))]
            positions = np.concatenate([drawn, found]).astype(int)
        numerical = numerical_gradient(loss, parameter, SHORT_STEP, positions)
        errors[name] = relative_error(gradient.ravel()[positions], numerical)
    return errors


def _is_a_row(network: Differentiable) -> bool:
    """Tell whether a network's loss is known to be that of its layers one after the other, sample by sample.

    The course's own are. Another network's loss may have more to it; another layer may, like batch normalisation, look
    at all samples together.
    """
    if type(network) not in _NETWORKS:
        return False
    return {type(layer) for layer in (*network.layers.values(), network.last_layer)} <= _LAYERS


def _by_shared_passes(network: MultiLayerNet, x: NDArray, t: NDArray) -> dict[str, NDArray[np.float64]]:
    """Return the same as the network's `numerical_gradient`, in a small part of the time.

    To move a weight is to move what one unit gives. The layers before that unit, and the units beside it, give the
    same as ever: they run once. The unit itself runs anew for each move. And to the layers behind, one row is like
    another: they run on the outcome of many moves at once. So forward passes are shared, but no derivative is taken
    from anywhere, and the result knows as little as ever of how `gradient` goes about it.
    """
    network = network.astype(np.float64)
    if x.ndim == 1:  # a single sample is a batch of one
        x, t = x[np.newaxis], np.asarray(t)[np.newaxis]
    layers = list(network.layers.values())
    found = []
    for number, layer in enumerate(layers, start=1):
        outputs = layer.forward(x)
        if isinstance(layer, Affine):
            inputs = np.column_stack([layer.x, np.ones(len(x))])  # a bias is the weight of an input that is always 1
            weights = np.vstack([layer.W, layer.b])
            gradient = np.empty_like(weights)
            steps = SHORT_STEP * np.eye(len(weights))  # each column moves another weight
            for start in range(0, len(weights), _AT_ONCE):
                rows = slice(start, start + _AT_ONCE)
                for unit, column in enumerate(weights.T):
                    moved = column[:, np.newaxis] + np.hstack([steps[:, rows], -steps[:, rows]])
                    losses = _losses(network, layers[number:], outputs, unit, inputs @ moved, t)
                    above, below = np.split(losses, 2)
                    gradient[rows, unit] = (above - below) / (2 * SHORT_STEP)
            found += [gradient[:-1], gradient[-1]]
        x = outputs
    return dict(zip(network.params, found, strict=True))


def _losses(
    network: MultiLayerNet, layers: list, outputs: NDArray, unit: int, instead: NDArray, t: NDArray
) -> NDArray[np.float64]:
    """Return K losses: each if one unit had given another column of `instead`, of shape (N, K).

    `outputs`, of shape (N, M), are what that unit and those beside it give as it is; `layers` are those behind them.
    """
    samples, moves = instead.shape
    x = np.tile(outputs, (moves, 1))
    x[:, unit] = instead.T.ravel()
    for layer in layers:
        x = layer.forward(x)
    network.last_layer.forward(x, np.concatenate([t] * moves))
    return network.last_layer.losses.reshape(moves, samples).mean(axis=1)


def _search(f: Callable, x: NDArray[np.float64], gradient: NDArray, rng: np.random.Generator) -> int:
    """Search `x` for a number whose derivative is not what `gradient` says, and return its position.

    Along a direction v, that is, with all numbers of x moving at once, each at its own speed, the derivative of f
    is ``sum(gradient * v)``. So two calls of f judge the whole gradient. If the two disagree, then at least one
    half of x is to blame; whichever disagrees more is halved again, until one number is left. Where the gradient
    is right, the search ends just anywhere.

    The speeds are random, of either sign and none of them near 0: a single mistake always shows, and
    that several of them cancel each other would be a rare chance, which does not come back with the next direction.
    """
    direction = rng.uniform(1, 2, x.size) * rng.choice([-1, 1], x.size)
    entries = x.reshape(-1) if x.flags.c_contiguous else x.flat  # the same numbers in a row; x.flat is slower

    def disagreement(low: int, high: int) -> float:
        """Compare the two derivatives along the direction, with only the numbers from `low` to `high` moving."""
        before, part = entries[low:high].copy(), direction[low:high]

        def f_after(step: NDArray) -> float:
            entries[low:high] = before + step * part
            return f(x)

        try:
            # As far from where x was as if a single number had made the short step.
            derivative = numerical_gradient(f_after, 0.0, SHORT_STEP / np.sqrt(np.sum(part**2)))
        finally:
            entries[low:high] = before
        return float(np.sum(gradient[low:high] * part) - derivative)

    low, high = 0, x.size
    whole = disagreement(low, high)
    while high - low > 1:
        middle = (low + high) // 2
        left = disagreement(low, middle)
        right = whole - left
        if abs(left) > abs(right) or not np.isfinite(left):
            high, whole = middle, left
        else:
            low, whole = middle, right
    return low
