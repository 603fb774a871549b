"""Numerical gradients, and the comparison that tells whether backpropagation has been written correctly.

A numerical gradient only ever calls the function, so it does not depend on any backward pass.
It is slow and never exact, but it is independent: that makes it the judge (section 5.7.3).
"""

from collections.abc import Callable, Sequence
from typing import SupportsFloat

import numpy as np
from numpy.typing import ArrayLike, NDArray

__all__ = ["SHORT_STEP", "numerical_gradient", "relative_error"]

# For networks, where a kink may be near: a Relu that switches between x - h and x + h would spoil the comparison.
SHORT_STEP = 1e-5


def numerical_gradient(
    f: Callable[[NDArray[np.float64]], SupportsFloat],
    x: ArrayLike,
    h: float = 1e-4,
    coordinates: Sequence[int] | None = None,
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
        Positions in the flattened `x` to differentiate with respect to; default: all.

    Returns
    -------
    ndarray of float64
        The gradient: of the shape of `x`, or one number for each of `coordinates`.

    Raises
    ------
    ValueError
        If `f` reads the original of an array that had to be copied, so that its gradient would come out as 0.

    Examples
    --------
    >>> numerical_gradient(lambda x: np.sum(x**2), [3.0, -1.0]).round(6)
    array([ 6., -2.])
    """
    original = np.asarray(x)
    x = original if original.dtype == np.float64 else original.astype(np.float64)
    positions = range(x.size) if coordinates is None else coordinates
    entries = x.flat  # the same numbers under a single index, whatever the shape
    gradient = np.empty(len(positions))
    for i, position in enumerate(positions):
        value = entries[position]
        try:
            entries[position] = value + h
            above = float(f(x))
            entries[position] = value - h
            below = float(f(x))
        finally:
            entries[position] = value
        gradient[i] = (above - below) / (2 * h)
    if x is not original and not gradient.any():
        _require_independence(f, original, x)
    return gradient.reshape(x.shape) if coordinates is None else gradient


def _require_independence(
    f: Callable[[NDArray[np.float64]], SupportsFloat], original: NDArray, copy: NDArray[np.float64]
) -> None:
    """Complain if `f` reads `original` rather than the copy that it is called with."""
    if not original.flags.writeable:
        return
    before = float(f(copy))
    kept = original.copy()
    try:
        original += 1
        after = float(f(copy))
    finally:
        original[...] = kept
    if before != after:
        raise ValueError(
            f"numerical_gradient moves a float64 copy of this {original.dtype} array, but f reads the original: "
            "let f use the array that it is called with, or pass a float64 array"
        )


def relative_error(a: ArrayLike, b: ArrayLike, floor: float = 1e-6) -> float:
    """Return the largest difference between two gradients, each relative to the size of the numbers that differ.

    ``|a - b| / (|a| + |b|)``, element by element, and the largest of these. In a mean, one wrong number could hide
    among thousands of right ones, and in an absolute difference any wrong number that is small. Section 5.7.3.

    Parameters
    ----------
    a, b : array_like of one shape
        The gradients to compare.
    floor : float, default 1e-6
        Sums |a| + |b| below this count as this: two numbers that should both be 0 differ only by rounding.

    Returns
    -------
    float
        From 0 (equal) to 1 (opposite signs); nan if either holds nan.

    Raises
    ------
    ValueError
        If the shapes differ: a gradient has the shape of what it belongs to.

    Examples
    --------
    >>> relative_error([1.0, 5.0], [3.0, 5.0])
    0.5
    """
    a, b = np.asarray(a, dtype=np.float64), np.asarray(b, dtype=np.float64)
    if a.shape != b.shape:
        raise ValueError(f"gradients of shapes {a.shape} and {b.shape} cannot be compared")
    return float(np.max(np.abs(a - b) / np.maximum(np.abs(a) + np.abs(b), floor), initial=0))
