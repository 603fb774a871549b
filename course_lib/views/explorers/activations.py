"""Activation functions as a network sees them: a switch, and four nodes in a row (section 5.5)."""

from collections.abc import Mapping

import numpy as np

from course_lib.functions import sigmoid
from course_lib.layers import Relu
from course_lib.views import words
from course_lib.views.canvas import Canvas
from course_lib.views.explorers.axes import Axes
from course_lib.views.explorers.explorer import (
    Explorer,
    explorer_of,
    redraw_when_moved,
    reset_button,
    row,
    scrolling_html,
    slider,
)
from course_lib.views.explorers.graphs import picture_at, step_controls
from course_lib.views.formatting import format_value
from course_lib.views.graph import Graph
from course_lib.views.operations import AddConstant, Exp, Negate, Reciprocal
from course_lib.views.picture import Picture

# ---- ReLU: section 5.5.1 -------------------------------------------------------------------------------------------


_Named = tuple[str, float]  # a value, with its name


def explore_relu() -> Explorer:
    """Move x and the upstream gradient, and see ReLU as a switch: it lets the gradient through if it lets x through.

    Returns
    -------
    Explorer
        Sliders for x and the upstream gradient; a switch in a wire; the curve of ReLU. Computed by the `Relu` layer.

    Examples
    --------
    >>> explorer = explore_relu()
    """
    x, upstream = slider("x", 2.0, -4.0, 4.0, 0.5), slider(words.UPSTREAM, 1.5, -3.0, 3.0, 0.5)
    controls = [x, upstream]
    return explorer_of(lambda: _relu(x.value, upstream.value), [row(*controls)], controls, words.EXPLORE_RELU)


def _relu(x: float, upstream: float) -> Picture:
    """Run the layer, and draw what it did."""
    layer, on = Relu(), x > 0
    y = float(layer.forward(np.array([x]))[0])
    dx = float(layer.backward(np.array([upstream]))[0])

    def draw(colours: Mapping[str, str]) -> Canvas:
        canvas = Canvas(620, 232, colours)
        canvas.text(14, 26, words.SWITCH[on], style="font-weight:bold")
        # The forward pass sets the switch, and the backward pass leaves it as it is.
        _draw_wire(canvas, 88, on, ("x", x), ("y", y), forward=True)
        _draw_wire(canvas, 182, on, ("dx", dx), (words.UPSTREAM, upstream), forward=False)
        canvas.text(14, 120, words.RELU_FORWARD[on], "muted", size=12)
        canvas.text(14, 214, words.RELU_BACKWARD[on], "muted", size=12)

        ticks = (-4, -2, 0, 2, 4)
        axes = Axes(canvas, (400, 40, 200, 148), (-4.4, 4.4), (-0.7, 4.4), ticks, (0, 2, 4), "x", "y = ReLU(x)")
        axes.curve((-4.4, 0, 4.4), (0, 0, 4.4))
        axes.point(x, y)
        return canvas

    numbers = {"x": x, "y": y, "upstream": upstream, "dx": dx}
    texts = {name: format_value(number) for name, number in numbers.items()}
    return Picture(words.RELU, words.RELU_DESCRIPTION[on].format(**texts), draw)


def _draw_wire(canvas: Canvas, height: float, on: bool, left: _Named, right: _Named, forward: bool) -> None:
    """Draw a wire with a switch, and the values on either side of it."""
    colour = "ink" if forward else "derivative"
    start, first, second, end = 72, 150, 218, 296
    arriving, leaving = ((start, first), (second, end)) if forward else ((end, second), (first, start))
    canvas.arrow((arriving[0], height), (arriving[1] + (-6 if forward else 6), height), colour)
    if on:
        canvas.arrow((leaving[0], height), (leaving[1], height), colour)
        canvas.line([(first, height), (second, height)], colour, 4)
    else:
        canvas.line([(leaving[0], height), (leaving[1], height)], "edge", 1.5, "stroke-dasharray:2 4")
        canvas.line([(first, height), (second - 8, height - 34)], "ink", 4)
    for x in (first, second):
        canvas.circle(x, height, 5, "node", "ink")
    for (name, value), x, anchor in ((left, start - 8, "end"), (right, end + 8, "start")):
        style = "" if forward else "font-style:italic"
        canvas.text(x, height - 4, name, "muted", anchor, 12)
        canvas.text(x, height + 13, format_value(value), colour, anchor, 16, style)


# ---- sigmoid: section 5.5.2 ----------------------------------------------------------------------------------------


def explore_sigmoid() -> Explorer:
    """Build the sigmoid from four nodes, step through them, and see that its derivative is y(1 - y).

    Returns
    -------
    Explorer
        A slider for x and one for the step; the graph of ×(-1), exp, +1 and 1/x after that step; below it the curves
        of the sigmoid, with its tangent, and of its derivative.

    Examples
    --------
    >>> explorer = explore_sigmoid()
    """
    x = slider("x", 1.0, -6.0, 6.0, 0.5)
    graph = Graph("y = 1 / (1 + exp(−x))")
    start = result = graph.input("x", x.value)
    for layer, name in ((Negate(), None), (Exp(), None), (AddConstant(1), None), (Reciprocal(), "y")):
        result = graph.apply(layer, result, name=name)
    graph.backward()
    steps, controls = step_controls(graph)

    def curves(complete: bool) -> Picture:
        assert start.gradient is not None, "no backward pass"
        return _sigmoid(float(start.value), float(result.value), float(start.gradient), complete)

    still = curves(complete=True)
    whole = graph.draw().html + still.html
    above, below = scrolling_html(), scrolling_html()

    def draw() -> str:
        graph.replay({"x": x.value})
        below.value = curves(complete=steps.value == steps.max).inline
        return picture_at(graph, steps.value).inline

    redraw_when_moved([x, steps], above, draw)
    return Explorer(
        [row(x, reset_button([x])), controls, above, below], whole, words.EXPLORE_SIGMOID, title=still.title
    )


def _sigmoid(x: float, y: float, slope: float, complete: bool) -> Picture:
    """Draw both curves; the nodes' derivative is written once the steps are complete."""
    numbers = {"x": format_value(x), "y": y, "rest": 1 - y, "product": y * (1 - y), "slope": slope}

    def draw(colours: Mapping[str, str]) -> Canvas:
        canvas, ticks = Canvas(620, 268, colours), (-6, -3, 0, 3, 6)
        left = Axes(canvas, (48, 44, 240, 150), (-6.5, 6.5), (-0.05, 1.05), ticks, (0, 0.5, 1), "x", "y = sigmoid(x)")
        left.function(sigmoid)
        left.tangent(x, y, slope)
        left.point(x, y)
        title, heights = words.SIGMOID_SLOPE, (0, 0.1, 0.2)
        right = Axes(canvas, (360, 44, 240, 150), (-6.5, 6.5), (-0.02, 0.29), ticks, heights, "x", title)
        right.function(lambda xs: sigmoid(xs) * (1 - sigmoid(xs)), "derivative")
        right.point(x, slope, "derivative")
        equation = words.SIGMOID_AGREEMENT if complete else words.SIGMOID_EQUATION
        canvas.text(14, 254, equation.format(**numbers))
        return canvas

    return Picture(words.SIGMOID, words.SIGMOID_DESCRIPTION.format(**numbers), draw)
