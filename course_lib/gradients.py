"""Numerical gradients, and the comparison that tells whether backpropagation has been written correctly.

A numerical gradient only ever calls the function, so it knows nothing of anybody's backward pass.
It is slow and never exact, but it is independent: that makes it the judge (section 5.7.3).
"""

from collections.abc import Callable, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import ArrayLike, NDArray

__all__ = ["gradient_check", "numerical_gradient", "relative_error"]

_AT_ONCE = 100  # how many results of f are kept for `then`: enough to make it worth while, few enough for the cache

# Where a kink may be near. A Relu that switches between x - h and x + h would spoil the comparison.
_SHORT_STEP = 1e-5


class Differentiable(Protocol):
    """What `gradient_check` needs of a network: both kinds of gradient, as name → array."""

    def gradient(self, x: NDArray, t: NDArray) -> dict[str, NDArray]: ...

    def numerical_gradient(self, x: NDArray, t: NDArray) -> dict[str, NDArray]: ...


def numerical_gradient(
    f: Callable[[NDArray[np.float64]], float],
    x: ArrayLike,
    h: float = 1e-4,
    coordinates: Sequence[int] | None = None,
    then: Callable[[NDArray], NDArray] | None = None,
) -> NDArray[np.float64]:
    """Differentiate `f` at `x` by moving one number at a time: ``(f(x + h) - f(x - h)) / 2h``.

    The central difference of section 5.1.3, for every element of an array. Its error grows with h² (the curve is not
    straight) and with 1/h (numbers have finitely many digits).

    Parameters
    ----------
    f : callable
        Takes the array that is being moved and returns one number.
    x : array_like, any shape
        Where to differentiate. A float64 array is moved in place, so that `f` may also read it from elsewhere
        (a network's parameters, say), and holds its old values again afterwards, even if `f` raises.
        Anything else is first copied to float64: the step would be lost in integers, and most of it in float32.
    h : float, default 1e-4
        Step, greater than 0.
    coordinates : sequence of int, optional
        Positions in the flattened `x` to differentiate with respect to; all of them where left out.
    then : callable, optional
        The rest of a function that has two halves, ``then(f(x))``, where it is cheaper to compute the second half for
        many x at once. `f` may then return an array. `then` is called with what `f` has returned for K different x,
        stacked to shape (K, ...), and returns K numbers.

    Returns
    -------
    ndarray of float64
        The gradient: of the shape of `x`, or one number for each of `coordinates`.

    Raises
    ------
    ValueError
        If `f` reads the original of an array that had to be copied, so that its gradient would come out as 0.
    """
    original = np.asarray(x)
    x = original if original.dtype == np.float64 else original.astype(np.float64)
    then = then or np.asarray
    positions = range(x.size) if coordinates is None else coordinates
    entries = x.flat  # the same numbers under a single index, whatever the shape
    gradient = np.empty(len(positions))
    for start in range(0, len(positions), _AT_ONCE):
        chunk = slice(start, start + _AT_ONCE)
        above, below = [], []
        for position in positions[chunk]:
            value = entries[position]
            try:
                entries[position] = value + h
                above.append(np.array(f(x)))  # a copy: f may return x itself, which is moved on
                entries[position] = value - h
                below.append(np.array(f(x)))
            finally:
                entries[position] = value
        gradient[chunk] = (then(np.array(above)) - then(np.array(below))) / (2 * h)
    if x is not original and not gradient.any():
        _require_independence(f, original, x)
    return gradient.reshape(x.shape) if coordinates is None else gradient


def _require_independence(f: Callable, original: NDArray, copy: NDArray[np.float64]) -> None:
    """Complain where `f` looks at `original` rather than at the copy that is handed to it."""
    if not original.flags.writeable:
        return
    before = f(copy)
    kept = original.copy()
    try:
        original += 1
        after = f(copy)
    finally:
        original[...] = kept
    if before != after:
        raise ValueError(
            f"numerical_gradient moves a float64 copy of this {original.dtype} array, but f reads the original: "
            "let f use the array that it is called with, or give the array as float64"
        )


def relative_error(a: ArrayLike, b: ArrayLike, floor: float = 1e-6) -> float:
    """Return the largest difference of two gradients, each relative to the size of the numbers that differ.

    ``|a - b| / (|a| + |b|)``, element by element, and of these the largest. A mean would let one wrong number hide
    among thousands of right ones, and an absolute difference would let any wrong number hide that is small.

    Parameters
    ----------
    a, b : array_like of one shape
        The gradients to compare.
    floor : float, default 1e-6
        Sums |a| + |b| below this count as this: two numbers that should both be 0 differ by their rounding alone.

    Returns
    -------
    float
        From 0 (equal) to 1 (opposite signs); nan where either holds nan.

    Raises
    ------
    ValueError
        If the shapes differ: a gradient has the shape of what it belongs to.
    """
    a, b = np.asarray(a, dtype=np.float64), np.asarray(b, dtype=np.float64)
    _require_same_shape(a, b)
    return float(np.max(np.abs(a - b) / np.maximum(np.abs(a) + np.abs(b), floor), initial=0))


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
        numerical = network.numerical_gradient(x, t)
        return {name: relative_error(backpropagated[name], numerical[name]) for name in numerical}

    rng = rng or np.random.default_rng()
    in_float64 = all(parameter.dtype == np.float64 for parameter in network.params.values())
    judge = network if in_float64 else network.astype(np.float64)

    def loss(_: NDArray) -> float:
        return judge.loss(x, t)

    errors = {}
    for name, parameter in judge.params.items():
        gradient = np.asarray(backpropagated[name])
        _require_same_shape(gradient, parameter)
        positions = np.arange(parameter.size)
        if sample < parameter.size:
            drawn = rng.choice(parameter.size, sample // 2, replace=False)
            found = [_search(loss, parameter, gradient.ravel(), rng) for _ in range(sample - len(drawn))]
            positions = np.concatenate([drawn, found]).astype(int)
        numerical = numerical_gradient(loss, parameter, _SHORT_STEP, positions)
        errors[name] = relative_error(gradient.ravel()[positions], numerical)
    return errors


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
            derivative = numerical_gradient(f_after, 0.0, _SHORT_STEP / np.sqrt(np.sum(part**2)))
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


def _require_same_shape(a: NDArray, b: NDArray) -> None:
    """Complain where two gradients, or a parameter and its gradient, differ in shape."""
    if a.shape != b.shape:
        raise ValueError(f"gradients of shapes {a.shape} and {b.shape} cannot be compared")
