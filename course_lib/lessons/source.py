"""`show_source`: the library's own code in a lesson, so that the two can't drift apart."""

import inspect
from typing import Any

from IPython.display import Markdown


def show_source(thing: Any) -> Markdown:
    """Show the source of a class or function.

    As Markdown, since a notebook colours code there as its theme does, light or dark.

    Parameters
    ----------
    thing : class or function
        Of the library.

    Returns
    -------
    Markdown
        For the last expression of a cell.

    Examples
    --------
    >>> from course_lib.functions import sigmoid
    >>> "def sigmoid" in show_source(sigmoid).data
    True
    """
    return Markdown(f"```python\n{inspect.getsource(thing).rstrip()}\n```")
