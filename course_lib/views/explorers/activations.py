"""Activation functions as one meets them in a network: a switch, and four nodes that make one (section 5.5)."""

from collections.abc import Mapping

import ipywidgets as widgets
import numpy as np

from course_lib.functions import sigmoid
from course_lib.layers import Relu
from course_lib.views.explorers.canvas import PAPER, THEMED, Axes, Canvas
from course_lib.views.explorers.explorer import Explorer, redraw_when_moved, row, scrolling_html, slider
from course_lib.views.explorers.graphs import draw_step, step_controls
from course_lib.views.graph import Graph, format_value
from course_lib.views.operations import AddConstant, Exp, Negate, Reciprocal
from course_lib.views.svg import svg_image

__all__ = ["explore_relu", "explore_sigmoid"]


# ---- ReLU: section 5.5.1 -------------------------------------------------------------------------------------------


def explore_relu() -> Explorer:
    """Move x and the upstream gradient, and see ReLU as a switch: what lets x through lets the gradient through.

    Returns
    -------
    Explorer
        Sliders for x and the upstream gradient; a switch in a wire; the curve of ReLU. Computed by the `Relu` layer.
    """
    x, upstream = slider("x", 2.0, -4.0, 4.0, 0.5), slider("upstream", 1.5, -3.0, 3.0, 0.5)
    picture = scrolling_html()

    def draw(colours: Mapping[str, str]) -> str:
        return _draw_relu(x.value, upstream.value, colours)

    still = svg_image(draw(PAPER), _describe_relu(*_run_relu(x.value, upstream.value)))
    redraw_when_moved([x, upstream], picture, lambda: draw(THEMED))
    return Explorer([row(x, upstream), picture], still, "move x and the upstream gradient", "ReLU")


def _run_relu(x: float, upstream: float) -> tuple[float, float, float, float]:
    """Run the layer; return x, y, upstream and dx."""
    layer = Relu()
    y = layer.forward(np.array([x]))
    return x, float(y[0]), upstream, float(layer.backward(np.array([upstream]))[0])


def _draw_relu(x: float, upstream: float, colours: Mapping[str, str]) -> str:
    x, y, upstream, dx = _run_relu(x, upstream)
    closed = x > 0
    canvas = Canvas(620, 232, colours)
    canvas.text(14, 26, "The switch is " + ("closed: x > 0" if closed else "open: x ≤ 0"), style="font-weight:bold")
    # The forward pass sets the switch, and the way back finds it so.
    _draw_wire(canvas, 88, closed, ("x", x), ("y", y), "ink", rightward=True)
    _draw_wire(canvas, 182, closed, ("dx", dx), ("upstream", upstream), "derivative", rightward=False)
    passed = "passes" if closed else "is stopped, 0 goes on"
    canvas.text(14, 120, f"Forward: x {passed}", "muted", size=12)
    canvas.text(14, 214, f"Backward: the gradient {passed}", "muted", size=12)

    ticks = (-4, -2, 0, 2, 4)
    axes = Axes(canvas, (400, 40, 200, 148), (-4.4, 4.4), (-0.7, 4.4), ticks, (0, 2, 4), "x", "y = ReLU(x)")
    axes.curve((-4.4, 0, 4.4), (0, 0, 4.4))
    axes.point(x, y)
    return canvas.svg(_describe_relu(x, y, upstream, dx))


def _draw_wire(
    canvas: Canvas,
    height: float,
    closed: bool,
    left: tuple[str, float],
    right: tuple[str, float],
    colour: str,
    rightward: bool,
) -> None:
    """Draw a wire with a switch, and what is on either side of it."""
    start, first, second, end = 72, 150, 218, 296
    arriving, leaving = ((start, first), (second, end)) if rightward else ((end, second), (first, start))
    canvas.arrow((arriving[0], height), (arriving[1] + (-6 if rightward else 6), height), colour)
    if closed:
        canvas.arrow((leaving[0], height), (leaving[1], height), colour)
        canvas.line([(first, height), (second, height)], colour, 4)
    else:
        canvas.line([(leaving[0], height), (leaving[1], height)], "edge", 1.5, "stroke-dasharray:2 4")
        canvas.line([(first, height), (second - 8, height - 34)], "ink", 4)
    for x in (first, second):
        canvas.circle(x, height, 5, "node", "ink")
    for (name, value), x, anchor in ((left, start - 8, "end"), (right, end + 8, "start")):
        style = "font-style:italic" if colour == "derivative" else ""
        canvas.text(x, height - 4, name, "muted", anchor, 12)
        canvas.text(x, height + 13, format_value(value), colour, anchor, 16, style)


def _describe_relu(x: float, y: float, upstream: float, dx: float) -> str:
    state = "closed, because x > 0" if x > 0 else "open, because x ≤ 0"
    return (
        f"ReLU as a switch, {state}. Forward: x = {format_value(x)} comes in, y = {format_value(y)} goes out. "
        f"Backward: {format_value(upstream)} comes from upstream, dx = {format_value(dx)} is passed back."
    )


# ---- sigmoid: section 5.5.2 ----------------------------------------------------------------------------------------


def explore_sigmoid() -> Explorer:
    """Put the sigmoid together from four nodes, go through them, and see that its derivative is y(1 - y).

    Returns
    -------
    Explorer
        A slider for x and one for the step; the graph of ×(-1), exp, +1 and 1/x after that step; beside it the curves
        of the sigmoid, with its tangent, and of its derivative.
    """
    x = slider("x", 1.0, -6.0, 6.0, 0.5)
    graph = Graph("y = 1 / (1 + exp(−x))")
    values = [graph.input("x", x.value)]
    for layer in (Negate(), Exp(), AddConstant(1), Reciprocal()):
        name = "y" if isinstance(layer, Reciprocal) else None
        values.append(graph.apply(layer, values[-1], name=name))
    graph.backward()
    start, result = values[0], values[-1]
    steps, controls = step_controls(graph)

    def curves(colours: Mapping[str, str], complete: bool) -> str:
        return _draw_sigmoid(float(start.value), float(result.value), float(start.gradient), complete, colours)

    description = _describe_sigmoid(float(start.value), float(result.value), float(start.gradient))
    still = graph.draw().html + svg_image(curves(PAPER, complete=True), description)
    above, below = scrolling_html(), scrolling_html()

    def draw() -> str:
        graph.replay({"x": x.value})
        below.value = curves(THEMED, complete=steps.value == steps.max)
        return draw_step(graph, steps.value)

    redraw_when_moved([x, steps], above, draw)
    children: list[widgets.Widget] = [x, controls, above, below]
    return Explorer(children, still, "move x, and step through the four nodes", "the sigmoid function")


def _draw_sigmoid(x: float, y: float, slope: float, complete: bool, colours: Mapping[str, str]) -> str:
    canvas = Canvas(620, 268, colours)
    ticks = (-6, -3, 0, 3, 6)
    left = Axes(canvas, (48, 44, 240, 150), (-6.5, 6.5), (-0.05, 1.05), ticks, (0, 0.5, 1), "x", "y = sigmoid(x)")
    left.function(sigmoid)
    left.tangent(x, y, slope)
    left.point(x, y)
    right = Axes(canvas, (360, 44, 240, 150), (-6.5, 6.5), (-0.02, 0.29), ticks, (0, 0.1, 0.2), "x", "slope y(1 − y)")
    right.function(lambda xs: sigmoid(xs) * (1 - sigmoid(xs)), "derivative")
    right.point(x, slope, "derivative")
    equation = f"y(1 − y) = {y:.5f} · {1 - y:.5f} = {y * (1 - y):.5f}"
    canvas.text(14, 254, equation + (f",  and the four nodes give {slope:.5f}" if complete else ""))
    return canvas.svg(_describe_sigmoid(x, y, slope))


def _describe_sigmoid(x: float, y: float, slope: float) -> str:
    return (
        f"The curve of the sigmoid with its tangent at x = {format_value(x)}, where y = {y:.5f}, and the curve of its "
        f"derivative. y(1 − y) = {y * (1 - y):.5f}, and the product of the four nodes' derivatives is {slope:.5f}."
    )
