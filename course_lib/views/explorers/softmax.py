"""Softmax with cross-entropy error: scores, probabilities, loss and gradient (section 5.6.3)."""

from collections.abc import Mapping

import numpy as np

from course_lib.layers import SoftmaxWithLoss
from course_lib.views import words
from course_lib.views.canvas import Canvas
from course_lib.views.explorers.controls import Choice
from course_lib.views.explorers.explorer import Explorer, explorer_of, row, slider
from course_lib.views.formatting import with_minus
from course_lib.views.picture import Picture


def explore_softmax() -> Explorer:
    """Move three scores, and see their probabilities, the loss, and the scores' gradient y - t.

    Returns
    -------
    Explorer
        A slider for each score, and a choice of the right class; bars of probabilities and of the gradient, computed
        by the `SoftmaxWithLoss` layer.

    Examples
    --------
    >>> explorer = explore_softmax()
    """
    starts = (2.4, 2.0, 2.9)
    scores = [slider(words.SCORE.format(i=i), start, -5.0, 12.0, 0.1) for i, start in enumerate(starts)]
    right = Choice(words.RIGHT_CLASS, [words.CLASS.format(i=i) for i in range(len(starts))], 1)

    def draw() -> Picture:
        return _bars([score.value for score in scores], right.value)

    return explorer_of(draw, [row(*scores), right], [*scores, right], words.EXPLORE_SOFTMAX)


def _bars(scores: list[float], right: int) -> Picture:
    """Run the layer, and draw what it computed."""
    layer = SoftmaxWithLoss()
    loss = float(layer.forward(np.array(scores), right))
    y, gradient = layer.y, layer.backward()

    def draw(colours: Mapping[str, str]) -> Canvas:
        canvas = Canvas(620, 208, colours)
        canvas.text(14, 26, words.PROBABILITIES, style="font-weight:bold")
        canvas.text(372, 26, words.GRADIENT, "derivative", style="font-weight:bold")
        zero, unit = 470, 66  # where the gradient is 0, and how long it is where it is 1
        for i, (probability, slope) in enumerate(zip(y, gradient, strict=True)):
            top = 44 + 36 * i
            canvas.text(14, top + 17, (words.CLASS_RIGHT if i == right else words.CLASS).format(i=i))
            canvas.rectangle(84, top, 180, 24, "grid")
            canvas.rectangle(84, top, 180 * probability, 24, "curve")
            canvas.text(272, top + 17, _short(probability))
            canvas.rectangle(zero + min(slope, 0) * unit, top, abs(slope) * unit, 24, "derivative")
            canvas.text(616 - 14, top + 17, _short(slope, signed=True), "derivative", "end", style="font-style:italic")
        canvas.line([(zero, 36), (zero, 148)], "edge", 1)
        for number in (-1, 0, 1):
            text = with_minus(f"{number:+d}") if number else "0"
            canvas.text(zero + number * unit, 164, text, "muted", "middle", 12)
        text = words.SOFTMAX_LOSS.format(probability=_short(y[right]), loss=loss)
        canvas.text(14, 192, text, style="font-weight:bold")
        return canvas

    probabilities, slopes = (words.BETWEEN.join(map(_short, numbers)) for numbers in (y, gradient))
    description = words.SOFTMAX_DESCRIPTION.format(right=right, probabilities=probabilities, loss=loss, gradient=slopes)
    return Picture(words.SOFTMAX, description, draw)


def _short(number: float, signed: bool = False) -> str:
    tiny = 0 < abs(number) < 5e-5  # four decimals would show only zeros
    return with_minus(f"{number:{'+' if signed else ''}{'.1e' if tiny else '.4f'}}")
