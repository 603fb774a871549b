"""`compare`: compares one intermediate result with another, and says in one line whether they agree."""

import numpy as np
from numpy.typing import ArrayLike

from course_lib.checks.closeness import is_close
from course_lib.checks.console import say


def compare(name: str, mine: ArrayLike, reference: ArrayLike) -> None:
    """Print a line for two results that should agree: name, verdict, largest difference.

    Parameters
    ----------
    name : str
        The name of the result.
    mine, reference : array_like of one shape
        The two results. They agree if they are close (`course_lib.checks.closeness`) with a tolerance of 1e-4: a
        numerical gradient is no more accurate than that in its worst places.

    Examples
    --------
    >>> compare("dW", [1.0, 2.0], [1.0, 2.0])
    ✓ dW             agree to within 1e-12
    >>> compare("db", [1.0, 2.0], [1.0, 2.5])
    ✗ db             differ by up to 0.5
    """
    mine, reference = np.asarray(mine), np.asarray(reference)
    if mine.shape != reference.shape:
        say(f"✗ {name:<14} shapes differ: {mine.shape} and {reference.shape}")
        return
    difference = float(np.max(np.abs(mine - reference), initial=0))
    if is_close(mine, reference, 1e-4):
        # Only a bound, since the digits of a rounding error differ from computer to computer.
        bound = next((bound for bound in (1e-12, 1e-8, 1e-4) if difference < bound), difference)
        say(f"✓ {name:<14} agree to within {bound:.1g}")
    else:
        say(f"✗ {name:<14} differ by up to {difference:.2g}")
