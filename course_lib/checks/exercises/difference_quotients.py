"""Where a backward pass is asked for: whether gradients are difference quotients, told by their numbers alone.

A difference quotient subtracts two results that are nearly equal. So each check compares at inputs where the digits
that matter are lost in that subtraction, whatever the step, but where the formula of a backward pass loses none, not
even in float32. Each entry is judged relative to its own size.
"""

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from course_lib.checks.checker import Checker, Misconception, brief

DIFFERENCE_QUOTIENT = Misconception(
    "The gradients are difference quotients",
    "Your gradients have only the digits that are left after subtracting two results that are nearly equal. "
    "The task asks for a backward pass. Which formula gives the derivative from what forward stored?",
)

EXACT = 1e-12  # for products and copies of short numbers, which no type rounds
SEVERAL_STEPS = 1e-4  # for a few steps in float32


# Not drawn, since an error that only rounding makes is now and then very small by luck.
_FACTORS = np.array([1.2345678901234567, 1.4142135623730951, 1.6180339887498949, 1.9182736455463728])


def long_numbers(size: float) -> NDArray[np.float64]:
    """Return numbers near a size with as many digits as float64 has: adding even a short step rounds them."""
    return size * _FACTORS


def short_numbers(size: float) -> NDArray[np.float64]:
    """Return numbers near a size that have so few digits that even float32 multiplies them by a small one exactly."""
    return np.round(2**16 * _FACTORS) * 2.0 ** np.round(np.log2(size / 2**16))


def require_backward_pass(
    checker: Checker,
    quantity: str,
    mine: Any,
    exact: NDArray | float,
    tolerance: float,
    scale: ArrayLike | None = None,
    named: bool = True,
) -> bool:
    """Report it if a gradient that is right elsewhere has the errors of a difference quotient.

    Parameters
    ----------
    checker : Checker
        Where to report.
    quantity : str
        The name of the gradient.
    mine : object
        The gradient that the student's code returned.
    exact : ndarray or float
        The right gradient, at inputs where no difference quotient is right.
    tolerance : float
        The largest error of a backward pass in float32, relative to each entry.
    scale : array_like, optional
        What the errors are relative to, if not to the entries of `exact`.
    named : bool, default True
        Whether such an error can only be a difference quotient's.

    Returns
    -------
    bool
        Whether it is as accurate as a backward pass.
    """
    values = checker.numbers(mine, quantity, finite=False).astype(np.float64)
    exact = np.asarray(exact, dtype=np.float64)
    cause = DIFFERENCE_QUOTIENT if named else None
    if values.shape != exact.shape:
        checker.require(quantity, False, f"is {brief(values)}, but shape {exact.shape} was expected")
        return False
    errors = np.abs(values - exact) / np.abs(exact if scale is None else scale)
    holds = bool((errors <= tolerance).all())  # nan is wrong, too
    problem = f"has a relative error of {errors.max():.2g}, more than a backward pass would have"
    checker.require(quantity, holds, problem, cause)
    return holds
