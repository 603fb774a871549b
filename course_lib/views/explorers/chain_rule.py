"""The chain rule on z = (x + y)², as a slope and as a graph (sections 5.2.2 and 5.2.3)."""

from collections.abc import Mapping

import ipywidgets as widgets

from course_lib.layers import AddLayer
from course_lib.views.explorers.canvas import PAPER, THEMED, Axes, Canvas
from course_lib.views.explorers.explorer import Explorer, redraw_when_moved, row, scrolling_html, slider
from course_lib.views.graph import Graph, format_value
from course_lib.views.operations import Power
from course_lib.views.svg import svg_image

__all__ = ["explore_chain_rule"]


def explore_chain_rule() -> Explorer:
    """Move x and y, and see z = t², t = x + y: its slope at t, and the same number in the graph.

    Returns
    -------
    Explorer
        Sliders for x and y; the curve of z over t with its tangent; the graph with a ``+`` and a ``**2`` node.
    """
    x, y = slider("x", 3.0, -5.0, 5.0, 0.5), slider("y", 2.0, -5.0, 5.0, 0.5)
    graph = Graph("z = t², t = x + y")
    t = graph.apply(AddLayer(), graph.input("x", x.value), graph.input("y", y.value), name="t")
    z = graph.apply(Power(2), t, name="z")
    graph.backward()

    def curve(colours: Mapping[str, str]) -> str:
        return _draw_slope(t.value, z.value, t.gradient, colours)

    still = svg_image(curve(PAPER), _describe(t.value, t.gradient)) + graph.draw().html
    left, right = widgets.HTML(), scrolling_html()

    def draw() -> str:
        graph.replay({"x": x.value, "y": y.value})
        left.value = curve(THEMED)
        return graph.draw().inline

    redraw_when_moved([x, y], right, draw)
    return Explorer([row(x, y), row(left, right)], still, "move x and y", "the chain rule on z = (x + y)²")


def _draw_slope(t: float, z: float, slope: float, colours: Mapping[str, str]) -> str:
    canvas = Canvas(240, 270, colours)
    axes = Axes(canvas, (42, 60, 180, 160), (-10.5, 10.5), (-8, 108), (-10, -5, 0, 5, 10), (0, 25, 50, 75, 100), "t")
    canvas.text(14, 24, "z = t²", style="font-weight:bold")
    canvas.text(14, 46, f"at t = {format_value(t)}: slope 2t = {format_value(slope)}", "derivative")
    axes.function(lambda ts: ts**2)
    axes.tangent(t, z, slope)
    axes.point(t, z)
    return canvas.svg(_describe(t, slope))


def _describe(t: float, slope: float) -> str:
    return (
        f"The curve of z = t² with its tangent at t = {format_value(t)}. There z is {format_value(t**2)}, and the "
        f"slope 2t is {format_value(slope)}: a tiny step of t moves z by {format_value(slope)} times that step."
    )
