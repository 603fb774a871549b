"""Functions and classes that learners are writing, drawn at work: wrong numbers are marked in the graph."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from html import escape
from operator import attrgetter
from typing import Any

from course_lib.checks.closeness import is_close
from course_lib.views.formatting import format_value
from course_lib.views.formulas import draw_formulas
from course_lib.views.picture import Picture
from course_lib.views.show import ShownFigure
from course_lib.views.themed import themed_bundle
from course_lib.views.words import WRONG_MARK
from course_lib.yours import words
from course_lib.yours.figures import Work


@dataclass(frozen=True)
class Drawing:
    """A graph with the learner's numbers on its edges, and a sentence about them; shown by a notebook.

    Attributes
    ----------
    picture : Picture, ShownFigure or None
        The graph, or a plot; None if nothing could be computed.
    remark : str
        What the picture shows, or why it stops where it does.
    expected : Picture or None
        The same with the right numbers, to unfold; None if nothing is wrong, or if these are what is asked for.
    """

    picture: Picture | ShownFigure | None
    remark: str
    expected: Picture | None

    @property
    def is_right(self) -> bool:
        """Whether every number is there, and right."""
        return self.remark == words.RIGHT

    @property
    def themed(self) -> str:
        """The drawing as HTML whose colours follow JupyterLab's theme."""
        return self._shown(attrgetter("themed"))

    def _shown(self, of: Callable[[Picture | ShownFigure], str]) -> str:
        expected = f"<details><summary>{words.EXPECTED}</summary>{of(self.expected)}</details>" if self.expected else ""
        return f"{of(self.picture) if self.picture else ''}<p>{escape(self.remark)}</p>{expected}"

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        text = self.picture._repr_mimebundle_()["text/plain"] if self.picture else ""
        forms = {"text/plain": f"{text}\n\n{self.remark}".strip(), "text/html": self._shown(attrgetter("html"))}
        return forms | themed_bundle(self.themed)


def drawn(work: Work) -> Drawing:
    """Draw a graph with a learner's numbers."""
    above, wrong_values = _texts({value.name: value.value for value in work.right.values}, work.values)
    right = {value.name: value.gradient for value in work.right.values if value.gradient is not None}
    below, wrong_gradients = _texts(right, work.gradients)
    any_wrong = wrong_values or wrong_gradients
    remark = " ".join(filter(None, [words.WRONG if any_wrong else "", work.problem])) or words.RIGHT
    inputs = {value.name for value in work.right.values if value.source is None}
    if not (set(work.values) - inputs or work.gradients):
        return Drawing(None, remark, None)
    picture = draw_formulas(work.right, below, above, words.CAPTION)
    return Drawing(picture, remark, work.right.draw() if any_wrong and not work.is_secret else None)


def _texts(right: Mapping[str, Any], own: Mapping[str, Any]) -> tuple[dict[str, str], bool]:
    """Write the learner's numbers, with a mark before the wrong ones; also return whether there are any."""
    texts, any_wrong = {}, False
    for name, number in own.items():
        if name not in right:
            continue
        wrong = not is_close(number, right[name])
        any_wrong |= wrong
        texts[name] = f"{WRONG_MARK} {_written(number)}" if wrong else _written(number)
    return texts, any_wrong


def _written(number: Any) -> str:
    try:
        return format_value(number)
    except (TypeError, ValueError):
        return type(number).__name__
