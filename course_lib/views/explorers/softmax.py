"""Softmax with cross-entropy error: scores, probabilities, loss and gradient (section 5.6.3)."""

from collections.abc import Mapping

import ipywidgets as widgets
import numpy as np
from numpy.typing import NDArray

from course_lib.layers import SoftmaxWithLoss
from course_lib.views.explorers.canvas import PAPER, THEMED, Canvas
from course_lib.views.explorers.explorer import Explorer, redraw_when_moved, row, scrolling_html, slider
from course_lib.views.svg import svg_image

__all__ = ["explore_softmax"]


def explore_softmax() -> Explorer:
    """Move three scores, and see their probabilities, the loss, and the gradient y - t that the scores get.

    Returns
    -------
    Explorer
        A slider for each score, a choice of the right class; bars of probabilities and of the gradient, computed by
        the `SoftmaxWithLoss` layer.
    """
    scores = [slider(f"score {i}", score, -5.0, 12.0, 0.1) for i, score in enumerate((2.4, 2.0, 2.9))]
    right = widgets.RadioButtons(
        options=[("class 0", 0), ("class 1", 1), ("class 2", 2)],
        value=1,
        description="right class:",
        orientation="horizontal",
        style={"description_width": "10ch"},
        layout={"width": "auto"},
    )
    picture = scrolling_html()

    def draw(colours: Mapping[str, str]) -> str:
        return _draw(*_run([score.value for score in scores], right.value), right.value, colours)

    still = svg_image(draw(PAPER), _describe(*_run([score.value for score in scores], right.value), right.value))
    redraw_when_moved([*scores, right], picture, lambda: draw(THEMED))
    return Explorer([row(*scores), right, picture], still, "move three scores", "softmax with loss")


def _run(scores: list[float], right: int) -> tuple[NDArray, float, NDArray]:
    """Run the layer; return probabilities, loss and gradient."""
    layer = SoftmaxWithLoss()
    loss = layer.forward(np.array(scores), right)
    return layer.y, float(loss), layer.backward()


def _draw(y: NDArray, loss: float, gradient: NDArray, right: int, colours: Mapping[str, str]) -> str:
    canvas = Canvas(620, 208, colours)
    canvas.text(14, 26, "probabilities y", style="font-weight:bold")
    canvas.text(372, 26, "gradient y − t", "derivative", style="font-weight:bold")
    zero, unit = 470, 66  # where the gradient is 0, and how long it is where it is 1
    for i, (probability, slope) in enumerate(zip(y, gradient, strict=True)):
        top = 44 + 36 * i
        canvas.text(14, top + 17, f"class {i}" + (" ✓" if i == right else ""), "ink")
        canvas.rectangle(84, top, 180, 24, "grid")
        canvas.rectangle(84, top, 180 * probability, 24, "curve")
        canvas.text(272, top + 17, _short(probability))
        canvas.rectangle(zero + min(slope, 0) * unit, top, abs(slope) * unit, 24, "derivative")
        canvas.text(616 - 14, top + 17, _short(slope, signed=True), "derivative", "end", style="font-style:italic")
    canvas.line([(zero, 36), (zero, 148)], "edge", 1)
    for number in (-1, 0, 1):
        canvas.text(
            zero + number * unit, 164, f"{number:+d}".replace("-", "−") if number else "0", "muted", "middle", 12
        )
    canvas.text(14, 192, f"loss = −log({_short(y[right])}) = {loss:.4f}", style="font-weight:bold")
    return canvas.svg(_describe(y, loss, gradient, right))


def _short(number: float, signed: bool = False) -> str:
    sign = "+" if signed else ""
    exact = 0 < abs(number) < 5e-5  # four decimals would show nothing of it
    return f"{number:{sign}.1e}".replace("-", "−") if exact else f"{number:{sign}.4f}".replace("-", "−")


def _describe(y: NDArray, loss: float, gradient: NDArray, right: int) -> str:
    probabilities, slopes = ", ".join(map(_short, y)), ", ".join(map(_short, gradient))
    return (
        f"Softmax with loss; class {right} is right. Probabilities {probabilities}; loss {loss:.4f}; gradient {slopes}."
    )
