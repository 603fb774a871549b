"""Small drawings as SVG: shapes, text, and axes with curves, quick enough to be drawn anew whenever a slider moves."""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from xml.sax.saxutils import escape

import numpy as np
from numpy.typing import ArrayLike

from course_lib.views import svg
from course_lib.views.svg import SIZE, SMALL

__all__ = ["PAPER", "THEMED", "Axes", "Canvas"]

# Beyond the colours of graphs: the blue of Okabe and Ito's palette, lighter on a dark page.
PAPER = svg.PAPER | {"curve": "#0072b2", "grid": "#e3dfd6"}
THEMED = svg.THEMED | {
    "curve": "color-mix(in srgb, #0087d4 74%, var(--jp-content-font-color0, #000000))",
    "grid": "color-mix(in srgb, var(--jp-content-font-color1, #1c2128) 16%, transparent)",
}


class Canvas:
    """Collects what is drawn. Colours are given by their names in `colours`; "none" is none.

    Parameters
    ----------
    width, height : float
        In pixels.
    colours : mapping of str to str
        PAPER for a drawing with its own background, THEMED for one inside an HTML page.
    """

    def __init__(self, width: float, height: float, colours: Mapping[str, str]) -> None:
        self.width = width
        self.height = height
        self.colours = colours
        self._parts: list[str] = []

    def svg(self, description: str) -> str:
        """Return the drawing as one ``svg`` element, which contains no ids; `description` says it in words."""
        width, height = math.ceil(self.width), math.ceil(self.height)
        paper = f"fill:{self.colours['paper']};stroke:{self.colours['border']}"
        return "\n".join(
            [
                f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
                f'viewBox="0 0 {width} {height}" role="img" font-family="{svg.FONT}" font-size="{SIZE}" '
                f'style="max-width:100%;min-width:{0.75 * width:.0f}px;height:auto;font-variant-numeric:tabular-nums">',
                f"<title>{escape(description)}</title>",
                f'<rect x="0.5" y="0.5" width="{width - 1}" height="{height - 1}" rx="8" style="{paper}"/>',
                *self._parts,
                "</svg>",
            ]
        )

    def text(
        self,
        x: float,
        y: float,
        text: str,
        colour: str = "ink",
        anchor: str = "start",
        size: int = SIZE,
        style: str = "",
    ) -> None:
        """Write a line of text whose baseline is at y; `anchor` is "start", "middle" or "end"."""
        self._parts.append(
            f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-size="{size}" '
            f'style="fill:{self.colours[colour]};{style}">{escape(text)}</text>'
        )

    def line(
        self, points: Iterable[tuple[float, float]], colour: str = "ink", width: float = 1.5, style: str = ""
    ) -> None:
        """Draw straight lines from point to point."""
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        self._parts.append(
            f'<polyline points="{path}" '
            f'style="fill:none;stroke:{self.colours[colour]};stroke-width:{width};stroke-linejoin:round;{style}"/>'
        )

    def arrow(
        self, start: tuple[float, float], end: tuple[float, float], colour: str = "ink", width: float = 2
    ) -> None:
        """Draw a level arrow."""
        (left, y), (right, _) = start, end
        back = math.copysign(8, right - left)
        self.line([start, (right - back, y)], colour, width)
        tip = f"{right:.1f},{y:.1f} {right - back:.1f},{y - 4.5:.1f} {right - back:.1f},{y + 4.5:.1f}"
        self._parts.append(f'<polygon points="{tip}" style="fill:{self.colours[colour]}"/>')

    def circle(self, x: float, y: float, radius: float, fill: str = "ink", stroke: str = "paper") -> None:
        """Draw a disc with an outline."""
        colours = f"fill:{self._colour(fill)};stroke:{self._colour(stroke)};stroke-width:1.5"
        self._parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius}" style="{colours}"/>')

    def rectangle(
        self, x: float, y: float, width: float, height: float, fill: str = "none", stroke: str = "none", style: str = ""
    ) -> None:
        """Draw a rectangle."""
        colours = f"fill:{self._colour(fill)};stroke:{self._colour(stroke)};{style}"
        self._parts.append(
            f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" style="{colours}"/>'
        )

    def cell(self, x: float, y: float, width: float, height: float, hue: str) -> None:
        """Draw a cell of a table, in a hue that lets paper and text show through."""
        self._parts.append(
            f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" '
            f'style="fill:{hue};fill-opacity:0.32;stroke:{hue};stroke-width:1.2"/>'
        )

    def _colour(self, name: str) -> str:
        return "none" if name == "none" else self.colours[name]


class Axes:
    """Axes on a canvas, for curves and points.

    Parameters
    ----------
    canvas : Canvas
        What to draw on.
    area : tuple of float
        Left, top, width and height of the area between the axes; ticks and labels stand around it.
    x_range, y_range : tuple of float
        The first and the last number on each axis.
    x_ticks, y_ticks : sequence of float, or mapping of float to str
        Where there are ticks and, for a mapping, what is written there.
    x_label, title : str, optional
        Written below the axes, and above them.
    """

    def __init__(
        self,
        canvas: Canvas,
        area: tuple[float, float, float, float],
        x_range: tuple[float, float],
        y_range: tuple[float, float],
        x_ticks: Sequence[float] | Mapping[float, str],
        y_ticks: Sequence[float] | Mapping[float, str],
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
        """Return where a number of the x axis is on the canvas."""
        first, last = self.x_range
        return self.area[0] + (value - first) / (last - first) * self.area[2]

    def y(self, value: float) -> float:
        """Return where a number of the y axis is on the canvas."""
        first, last = self.y_range
        return self.area[1] + (last - value) / (last - first) * self.area[3]

    def curve(self, xs: ArrayLike, ys: ArrayLike, colour: str = "curve", width: float = 2.2, style: str = "") -> None:
        """Draw a curve through points, and leave out what lies outside the axes."""
        left, top, across, down = self.area
        points = [(self.x(x) - left, self.y(y) - top) for x, y in zip(xs, ys, strict=True)]
        # Within an svg element of its own: that is clipped, and needs no id for it.
        self.canvas._parts.append(f'<svg x="{left:.1f}" y="{top:.1f}" width="{across:.1f}" height="{down:.1f}">')
        self.canvas.line(points, colour, width, style)
        self.canvas._parts.append("</svg>")

    def function(self, f: Callable[[np.ndarray], np.ndarray], colour: str = "curve", style: str = "") -> None:
        """Draw the curve of a function."""
        xs = np.linspace(*self.x_range, 121)
        self.curve(xs, f(xs), colour, style=style)

    def tangent(self, x: float, y: float, slope: float, colour: str = "derivative") -> None:
        """Draw the straight line through a point with a slope."""
        xs = np.array(self.x_range)
        self.curve(xs, y + slope * (xs - x), colour, 1.8, "stroke-dasharray:7 4")

    def point(self, x: float, y: float, colour: str = "ink") -> None:
        """Mark a point."""
        self.canvas.circle(self.x(x), self.y(y), 5.5, colour)


def _with_text(ticks: Sequence[float] | Mapping[float, str]) -> Iterable[tuple[float, str]]:
    if isinstance(ticks, Mapping):
        return ticks.items()
    return ((tick, f"{tick:g}".replace("-", "−")) for tick in ticks)
