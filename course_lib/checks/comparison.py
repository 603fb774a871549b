"""`compare`: holds one intermediate result against another, and says in one line how they agree."""

import numpy as np
from numpy.typing import ArrayLike

from course_lib.gradients import relative_error

__all__ = ["compare"]


def compare(name: str, mine: ArrayLike, reference: ArrayLike) -> None:
    """Print a line for two results that should agree: name, verdict, largest difference.

    Parameters
    ----------
    name : str
        What is compared.
    mine, reference : array_like of one shape
        The two results. They agree if the largest relative error (`course_lib.gradients.relative_error`) is below
        1e-4: a numerical gradient is no more exact than that in its worst places.
    """
    mine, reference = np.asarray(mine), np.asarray(reference)
    if mine.shape != reference.shape:
        print(f"✗ {name:<14} shapes differ: {mine.shape} and {reference.shape}")
        return
    difference = float(np.max(np.abs(mine - reference), initial=0))
    if relative_error(mine, reference) < 1e-4:
        # Only a bound, since the digits of a rounding error are another computer's noise.
        bound = next((bound for bound in (1e-12, 1e-8, 1e-4) if difference < bound), difference)
        print(f"✓ {name:<14} agree to within {bound:.1g}")
    else:
        print(f"✗ {name:<14} differ by up to {difference:.2g}")
