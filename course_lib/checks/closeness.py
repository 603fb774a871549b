"""The one test of whether two results agree, with the one rule for how far apart they may be.

Two numbers agree if ``|mine - expected| <= tolerance * (|expected| + 0.01 * largest + 0.01)``, where `largest` is the
largest size of an entry of `expected`: numbers that cancel to almost nothing keep only the absolute precision of what
they came from.

The tolerance follows from the coarsest type involved. A central difference with step 1e-4 is accurate to about
h² = 1e-8; in float32, seven digits carry a computation of a few steps to about 1e-5. The limits leave room for that,
1e-5 for float64 even if an answer computes in float32 internally, and 1e-4 for float32. Both are well below the 1e-3 by
which a wrong factor would show.
"""

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from course_lib.border.messages import as_floats
from course_lib.checks.answer import Answer
from course_lib.checks.kinds import brief, instead_of_one_number

FLOAT32_TOLERANCE = 1e-4
FLOAT64_TOLERANCE = 1e-5


def is_close(mine: Any, expected: Any, tolerance: float | None = None) -> bool:
    """Return whether two results have the same shape, are finite and agree.

    Parameters
    ----------
    mine : object
        A result; anything but numbers agrees with nothing.
    expected : object
        What to compare it with, likewise.
    tolerance : float, optional
        Overrides the tolerance that follows from the types, where a rougher comparison is meant.
    """
    try:
        finite = bool(np.isfinite(np.asarray(expected)).all())
    except (TypeError, ValueError):  # no numbers
        return False
    return finite and disagreement(mine, expected, tolerance)[0] is None


def disagreement(mine: Any, expected: ArrayLike, tolerance: float | None = None) -> tuple[str | None, float]:
    """Say how a result differs from what was expected.

    Entries that are not finite agree only with the same entries: nan with nan, inf with inf.

    Returns
    -------
    tuple of (str or None, float)
        The problem, as the end of a sentence that begins with the quantity (None: they agree); and the largest
        absolute difference.
    """
    values, problem = as_numbers(mine)
    if problem:
        return problem, np.inf
    expected = np.asarray(expected)
    if values.shape != expected.shape:
        return _other_shape(mine, values, expected), np.inf

    if tolerance is None:
        tolerance = max(map(_tolerance, (values.dtype, expected.dtype)))
    values, expected = values.astype(np.float64) + 0.0, expected.astype(np.float64) + 0.0  # not -0
    with np.errstate(invalid="ignore"):
        off = np.abs(values - expected)
    size = np.abs(expected)
    if not (np.isfinite(off).all() and np.isfinite(size).all()):
        same = (values == expected) | (np.isnan(values) & np.isnan(expected))
        off = np.where(same, 0, np.where(np.isfinite(off), off, np.inf))
        size = np.where(np.isfinite(size), size, 0)
    scale = size + 1e-2 * size.max(initial=0) + 1e-2
    wrong = off > tolerance * scale
    if not wrong.any():
        return None, float(off.max(initial=0))
    if np.isnan(values[wrong]).any():
        return "is nan (not a number){}{}".format(*_where(wrong & np.isnan(values))), np.inf
    worst = np.unravel_index(np.argmax(off / scale), off.shape)
    place, others = _where(wrong, worst)
    return f"is {values[worst]:.6g}{place}, but {expected[worst]:.6g} was expected{others}", float(off.max())


def as_numbers(value: Any) -> tuple[NDArray[Any], str | None]:
    """Convert a value to an array, and say what is wrong with it if it does not hold numbers."""
    try:
        array = as_floats(np.asarray(None if isinstance(value, Answer) else value))
    except ValueError:
        return np.array(np.nan), f"is {len(value)} things of different shapes, where one number or array is due"
    if array.dtype.kind == "b" and not array.ndim:
        return array, f"is {value}, which is not a number"
    if array.dtype.kind not in "iuf":
        return array, f"is {brief(value)}"
    return array, None


def _other_shape(mine: Any, values: NDArray[Any], expected: NDArray[Any]) -> str:
    if expected.ndim == 0 and (problem := instead_of_one_number(mine)):
        return problem
    if values.ndim <= 1 == expected.ndim and not isinstance(mine, np.ndarray):
        numbers = "number" if values.size == 1 else "numbers"
        if not values.ndim:
            return f"is a number, but a list of {expected.size} was expected"
        was = "was" if expected.size < 2 else "were"
        return f"holds {values.size} {numbers}, but {expected.size or 'none'} {was} expected"
    return f"has shape {values.shape}, but shape {expected.shape} was expected"


def _tolerance(dtype: np.dtype[Any]) -> float:
    return FLOAT32_TOLERANCE if dtype.kind == "f" and dtype.itemsize < 8 else FLOAT64_TOLERANCE


def _where(wrong: NDArray[np.bool_], index: tuple[Any, ...] | None = None) -> tuple[str, str]:
    """Name the place of a wrong number in its array, and say how many are wrong."""
    if wrong.ndim == 0:
        return "", ""
    index = index or tuple(np.argwhere(wrong)[0])
    others = f" ({wrong.sum()} of {wrong.size} numbers are wrong)" if wrong.size > 1 else ""
    return f" at [{', '.join(map(str, map(int, index)))}]", others
