"""`compare`: holds one intermediate result against another, and says in one line how they agree."""

import numpy as np
from numpy.typing import ArrayLike

from course_lib.gradients import relative_error

__all__ = ["compare"]


def compare(name: str, mine: ArrayLike, reference: ArrayLike) -> None:
    """Print a line for two results that should agree: name, largest difference, verdict.

    Parameters
    ----------
    name : str
        What is compared.
    mine, reference : array_like of one shape
        The two results. "equal" means that all digits agree; "agree" that the largest relative error
        (`course_lib.gradients.relative_error`) is below 1e-4, as with a numerical gradient.
    """
    mine, reference = np.asarray(mine), np.asarray(reference)
    if mine.shape != reference.shape:
        print(f"✗ {name:<14} shapes differ: {mine.shape} and {reference.shape}")
        return
    difference = float(np.max(np.abs(mine - reference), initial=0))
    if difference == 0:
        mark, verdict = "✓", "equal"
    elif relative_error(mine, reference) < 1e-4:
        mark, verdict = "✓", "agree"
    else:
        mark, verdict = "✗", "differ"
    print(f"{mark} {name:<14} largest difference {_magnitude(difference):<8} {verdict}")


def _magnitude(difference: float) -> str:
    """Round a difference to a power of ten: its digits are noise, and differ from one machine to the next."""
    return "0" if difference == 0 else f"≤ 1e{int(np.ceil(np.log10(difference))):+03d}"
