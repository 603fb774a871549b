"""The chain rule on z = (x + y)², as a slope and as a graph (sections 5.2.2 and 5.2.3)."""

from collections.abc import Mapping

import ipywidgets as widgets

from course_lib.layers import AddLayer
from course_lib.views import words
from course_lib.views.canvas import Canvas
from course_lib.views.explorers.axes import Axes
from course_lib.views.explorers.explorer import Explorer, redraw_when_moved, reset_button, row, scrolling_html, slider
from course_lib.views.formatting import format_value
from course_lib.views.graph import Graph
from course_lib.views.operations import Power
from course_lib.views.picture import Picture


def explore_chain_rule() -> Explorer:
    """Move x and y, and see z = t², t = x + y: its slope at t, and the same number in the graph.

    Returns
    -------
    Explorer
        Sliders for x and y; the curve of z over t with its tangent; the graph with a ``+`` and an ``x²`` node.

    Examples
    --------
    >>> explorer = explore_chain_rule()
    """
    x, y = slider("x", 3.0, -5.0, 5.0, 0.5), slider("y", 2.0, -5.0, 5.0, 0.5)
    graph = Graph("z = t², t = x + y")
    t = graph.apply(AddLayer(), graph.input("x", x.value), graph.input("y", y.value), name="t")
    z = graph.apply(Power(2), t, name="z")
    graph.backward()

    def curve() -> Picture:
        assert t.gradient is not None, "no backward pass"
        return _slope(float(t.value), float(z.value), float(t.gradient))

    still = curve()
    left, right = widgets.HTML(), scrolling_html()

    def draw() -> str:
        graph.replay({"x": x.value, "y": y.value})
        left.value = curve().inline
        return graph.draw().inline

    whole = still.html + graph.draw().html
    redraw_when_moved([x, y], right, draw)
    return Explorer(
        [row(x, y, reset_button([x, y])), row(left, right)], whole, words.EXPLORE_CHAIN_RULE, title=still.title
    )


def _slope(t: float, z: float, slope: float) -> Picture:
    """Draw the curve of z = t² with its tangent."""
    texts = {"t": format_value(t), "z": format_value(z), "slope": format_value(slope)}

    def draw(colours: Mapping[str, str]) -> Canvas:
        canvas = Canvas(240, 270, colours)
        ticks = (-10, -5, 0, 5, 10), (0, 25, 50, 75, 100)
        axes = Axes(canvas, (42, 60, 180, 160), (-10.5, 10.5), (-8, 108), *ticks, "t")
        canvas.text(14, 24, "z = t²", style="font-weight:bold")
        canvas.text(14, 46, words.SLOPE.format(**texts), "derivative")
        axes.function(lambda ts: ts**2)
        axes.tangent(t, z, slope)
        axes.point(t, z)
        return canvas

    return Picture(words.CHAIN_RULE, words.CHAIN_RULE_DESCRIPTION.format(**texts), draw)
