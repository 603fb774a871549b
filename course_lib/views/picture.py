"""A picture with its words: what graphs and explorers draw, and how a notebook shows it."""

import base64
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Any

from course_lib.views import words
from course_lib.views.canvas import PAPER, THEMED, Canvas
from course_lib.views.themed import themed_bundle


@dataclass(frozen=True)
class Picture:
    """A drawing and the same in words, both made from one record.

    Attributes
    ----------
    title : str
        What the picture shows, in a few words.
    description : str
        The alternative text: the whole picture in words.
    draw : callable
        Takes a palette, PAPER or THEMED, and returns the `Canvas` drawn in it.
    rows : sequence of tuple of str
        The same as a table, headings first; empty if the description says it all.

    Examples
    --------
    >>> picture = Picture("A dot", "A black dot.", lambda colours: Canvas(9, 9, colours))
    >>> print(picture.table)
    A dot
    A black dot.
    """

    title: str
    description: str
    draw: Callable[[Mapping[str, str]], Canvas] = field(repr=False)
    rows: Sequence[tuple[str, ...]] = ()

    @property
    def svg(self) -> str:
        """The picture as a file of its own, on a card of light paper."""
        return self.draw(PAPER).svg(self.description)

    @property
    def inline(self) -> str:
        """The picture for an HTML page or widget: its colours follow JupyterLab's theme."""
        return self.draw(THEMED).svg(self.description)

    @property
    def table(self) -> str:
        """The table in plain text, under the title; the description if there is no table."""
        if not self.rows:
            return f"{self.title}\n{self.description}"
        widths = [max(map(len, column)) for column in zip(*self.rows, strict=True)]
        lines = ("  ".join(map(str.ljust, row, widths)).rstrip() for row in self.rows)
        return "\n".join([self.title, *lines])

    @property
    def html(self) -> str:
        """The picture with its alternative text for a notebook's saved output, and its table folded up below.

        The picture is an image, not inline SVG: JupyterLab removes inline SVG from notebooks that are not trusted yet,
        and leaves its numbers behind in a heap. An image shows everywhere, and has alternative text.
        """
        svg = self.svg
        source = base64.b64encode(svg.encode()).decode()
        # The drawing's own style: it shrinks with the window.
        style = svg.split('style="', 1)[1].split('"', 1)[0]
        image = f'<img style="{style}" alt="{escape(self.description)}" src="data:image/svg+xml;base64,{source}">'
        return f"{image}\n{self._folded_table}" if self.rows else image

    @property
    def _folded_table(self) -> str:
        if not self.rows:
            return ""
        head, *body = ["".join(f"<td>{escape(cell)}</td>" for cell in row) for row in self.rows]
        head = head.replace("<td>", '<th scope="col">').replace("</td>", "</th>")
        return (
            f'<details><summary style="font-size: 85%">{words.TABLE_SUMMARY}</summary>\n'
            f"<table><thead><tr>{head}</tr></thead>\n<tbody>\n"
            + "\n".join(f"<tr>{row}</tr>" for row in body)
            + "\n</tbody></table></details>"
        )

    @property
    def themed(self) -> str:
        """The picture for a widget: like `html`, but it follows JupyterLab's theme."""
        return f"{self.inline}\n{self._folded_table}"

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        return {"text/plain": self.table, "text/html": self.html, **themed_bundle(self.themed)}
