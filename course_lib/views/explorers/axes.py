"""Axes with curves and points, quick enough to be drawn again whenever a slider moves."""

from collections.abc import Callable, Iterable, Mapping, Sequence

import numpy as np

from course_lib.views.canvas import SMALL, Canvas
from course_lib.views.formatting import with_minus

Ticks = Sequence[float] | Mapping[int, str]


class Axes:
    """Axes on a canvas, for curves and points.

    Parameters
    ----------
    canvas : Canvas
        What to draw on.
    area : tuple of float
        Left, top, width and height of the plotting area; ticks and labels go around it.
    x_range, y_range : tuple of float
        The first and the last number on each axis.
    x_ticks, y_ticks : sequence of float, or mapping of float to str
        Where the ticks are; a mapping also says what is written there.
    x_label, title : str, optional
        Written below and above the axes.
    """

    def __init__(
        self,
        canvas: Canvas,
        area: tuple[float, float, float, float],
        x_range: tuple[float, float],
        y_range: tuple[float, float],
        x_ticks: Ticks,
        y_ticks: Ticks,
        x_label: str = "",
        title: str = "",
    ) -> None:
        self.canvas = canvas
        self.area = area
        self.x_range = x_range
        self.y_range = y_range
        left, top, width, height = area
        for x, text in _with_text(x_ticks):
            canvas.line([(self.x(x), top), (self.x(x), top + height)], "grid", 1)
            canvas.text(self.x(x), top + height + 16, text, "muted", "middle", SMALL)
        for y, text in _with_text(y_ticks):
            canvas.line([(left, self.y(y)), (left + width, self.y(y))], "grid", 1)
            canvas.text(left - 7, self.y(y) + 4, text, "muted", "end", SMALL)
        canvas.line([(left, top), (left, top + height), (left + width, top + height)], "edge", 1)
        if x_label:
            canvas.text(left + width / 2, top + height + 33, x_label, "ink", "middle", SMALL)
        if title:
            canvas.text(left, top - 12, title, style="font-weight:bold")

    def x(self, value: float) -> float:
        """Return where a number on the x axis is on the canvas."""
        first, last = self.x_range
        return self.area[0] + (value - first) / (last - first) * self.area[2]

    def y(self, value: float) -> float:
        """Return where a number on the y axis is on the canvas."""
        first, last = self.y_range
        return self.area[1] + (last - value) / (last - first) * self.area[3]

    def curve(
        self, xs: Iterable[float], ys: Iterable[float], colour: str = "curve", width: float = 2.2, style: str = ""
    ) -> None:
        """Draw a curve through points, without the parts that lie outside the axes."""
        left, top, across, down = self.area
        points = [(self.x(x) - left, self.y(y) - top) for x, y in zip(xs, ys, strict=True)]
        with self.canvas.clipped(left, top, across, down):
            self.canvas.line(points, colour, width, style)

    def function(self, f: Callable[[np.ndarray], np.ndarray], colour: str = "curve", style: str = "") -> None:
        """Draw the curve of a function."""
        xs = np.linspace(*self.x_range, 121)
        self.curve(xs, f(xs), colour, style=style)

    def tangent(self, x: float, y: float, slope: float, colour: str = "derivative") -> None:
        """Draw the line through a point that has the given slope."""
        xs = np.array(self.x_range)
        self.curve(xs, y + slope * (xs - x), colour, 1.8, "stroke-dasharray:7 4")

    def point(self, x: float, y: float, colour: str = "ink") -> None:
        """Mark a point."""
        self.canvas.circle(self.x(x), self.y(y), 5.5, colour)


def _with_text(ticks: Ticks) -> Iterable[tuple[float, str]]:
    if isinstance(ticks, Mapping):
        return ticks.items()
    return ((tick, with_minus(f"{tick:g}")) for tick in ticks)
