"""`draw`: learners see what they are writing at work."""

from typing import Any

from course_lib.yours.drawing import Drawing, drawn
from course_lib.yours.figures import FIGURES
from course_lib.yours.results import checking, training

_OTHERS = {"gradient_check": checking, "train": training}


def draw(exercise: str, answer: Any) -> Drawing:
    """Draw an answer at work. Whatever its code does, no error is raised.

    Parameters
    ----------
    exercise : str
        The name of the exercise, such as "MulLayer".
    answer : function or class
        The learner's.

    Returns
    -------
    Drawing
        Shown by a notebook as the last expression of a cell.

    Raises
    ------
    ValueError
        If there is no picture for this exercise.

    Examples
    --------
    >>> from course_lib.layers import MulLayer
    >>> draw("MulLayer", MulLayer).remark
    'All of these numbers are right.'
    """
    if exercise in FIGURES:
        return drawn(FIGURES[exercise](answer))
    if exercise in _OTHERS:
        return _OTHERS[exercise](answer)
    raise ValueError(f"there is no picture for {exercise!r}; there are {', '.join([*FIGURES, *_OTHERS])}")
