"""How numbers, arrays and lists of names are written."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from course_lib.views import words


def format_value(value: ArrayLike) -> str:
    """Write a number with four significant digits, or more if it is large, and an array as its shape.

    Parameters
    ----------
    value : float or array_like
        Arrays of up to four numbers are written out, with 3 significant digits each.

    Returns
    -------
    str
        The number, the numbers or the shape.

    Examples
    --------
    >>> import numpy as np
    >>> format_value(220.00000000000003), format_value([1, -2]), format_value(np.zeros((3, 784)))
    ('220', '[1, −2]', '(3, 784)')
    >>> format_value(0.196612), format_value(39760.2)
    ('0.1966', '39760')
    """
    if np.ndim(value) == 0:
        number = np.asarray(value).item() + 0  # + 0 turns -0.0 into 0
        return with_minus(f"{number:.0f}" if 1e4 <= abs(number) < 1e7 else f"{number:.4g}")
    return _format_nested(np.asarray(value).tolist()) if 0 < np.size(value) <= 4 else str(np.shape(value))


def listed(names: Sequence[str]) -> str:
    """Return names as a list in a sentence.

    >>> listed(["x", "y", "z"])
    'x, y and z'
    """
    others, last = names[:-1], names[-1:]
    return words.BEFORE_LAST.join(filter(None, [words.BETWEEN.join(others), *last]))


def with_minus(number: str) -> str:
    """Write a number's hyphens as minus signs."""
    return number.replace("-", "−")


def _format_nested(items: Any) -> str:
    return (
        "[" + ", ".join(map(_format_nested, items)) + "]" if isinstance(items, list) else with_minus(f"{items + 0:.3g}")
    )
