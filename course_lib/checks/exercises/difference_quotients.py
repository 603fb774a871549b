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


def short_number(rng: np.random.Generator, size: float) -> float:
    """Draw a number near a size that has so few digits that even float32 multiplies it by a small one exactly."""
    digits = 2 * int(rng.integers(2**15, 2**16)) + 1
    return float(rng.choice([-1, 1]) * digits * 2.0 ** round(np.log2(size / digits)))


def long_number(rng: np.random.Generator, size: float) -> float:
    """Draw a number near a size with as many digits as float64 has: adding even a short step rounds it."""
    return float(rng.choice([-1, 1]) * size * rng.uniform(1, 2))


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
