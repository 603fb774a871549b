"""Draw a digit, and let a network read it (section 5.7.4)."""

from collections.abc import Callable, Mapping
from html import escape
from pathlib import Path

import anywidget
import ipywidgets as widgets
import numpy as np
import traitlets
from numpy.typing import NDArray

from course_lib.datasets import IMAGE_SHAPE, standardise
from course_lib.functions import softmax
from course_lib.views import words
from course_lib.views.canvas import Canvas
from course_lib.views.explorers.explorer import Explorer, button, on_the_thread_of_cells, row, scrolling_html
from course_lib.views.picture import Picture

SIZE = 140  # of the sheet, in dots
BOX = 20  # MNIST's digits fill a box of 20×20 pixels within the 28×28 of the image
_FOLDER = Path(__file__).parent


class Sheet(anywidget.AnyWidget):
    """A sheet to draw on with a mouse, a finger or the keyboard.

    Attributes
    ----------
    dots : bytes
        The ink, row by row, from 0 to 255; empty before anything is drawn.
    """

    _esm = _FOLDER / "drawing.js"
    _css = _FOLDER / "drawing.css"
    size = traitlets.Int(SIZE).tag(sync=True)
    label = traitlets.Unicode(words.SHEET).tag(sync=True)
    dots = traitlets.Bytes(b"").tag(sync=True, from_json=lambda dots, _: bytes(dots))
    cleared = traitlets.Int(0).tag(sync=True)  # how often it was cleared by a button

    @property
    def drawing(self) -> NDArray[np.uint8]:
        """The ink, of shape (size, size)."""
        return np.frombuffer(self.dots or bytes(self.size**2), dtype=np.uint8).reshape(self.size, self.size)


def draw_digit(predict: Callable[[NDArray[np.float32]], NDArray]) -> Explorer:
    """Draw a digit with the mouse, a finger or the keyboard, and see how a network reads it.

    Parameters
    ----------
    predict : callable
        Takes an image, standardised like those of `load_mnist`, of shape (1, 784), and returns scores of shape
        (1, 10) or (10,), such as a network's ``predict``. A failure is shown in place of a result.

    Returns
    -------
    Explorer
        A sheet to draw on; the drawing as the network sees it; the probability of each digit as a bar.

    Examples
    --------
    >>> from course_lib.networks import TwoLayerNet
    >>> explorer = draw_digit(TwoLayerNet(784, 50, 10).predict)
    """
    sheet, place = Sheet(), scrolling_html()

    def read() -> None:
        image = like_mnist(sheet.drawing)
        try:
            place.value = _reading(image, predict).inline if image.any() else still.inline
        except Exception as error:  # from a network that the learner wrote
            place.value = f"<p role='status'>{escape(f'{type(error).__name__}: {error}')}</p>"

    def clear() -> None:
        sheet.cleared += 1

    still = _bars(np.zeros(IMAGE_SHAPE), np.zeros(10), words.NOTHING_DRAWN)
    # A network must not read while a cell trains it.
    ask = on_the_thread_of_cells(read)
    sheet.observe(lambda _: ask(), names="dots")
    place.value = still.inline
    left = widgets.VBox([sheet, button(words.CLEAR, clear)], layout={"align_items": "flex-start"})
    help_text = widgets.HTML(f"<div style='max-width:46em;line-height:1.4'>{words.HOW_TO_DRAW}</div>")
    return Explorer([help_text, row(left, place)], still.html, words.DRAW_DIGIT, title=still.title)


def like_mnist(drawing: NDArray) -> NDArray[np.float64]:
    """Make an image like MNIST's from a drawing of any size.

    The ink is scaled to fit into a box of 20×20 pixels and centred by its mass, as MNIST's were (LeCun, Bottou,
    Bengio and Haffner, "Gradient-based learning applied to document recognition", 1998, section III A).

    Parameters
    ----------
    drawing : ndarray, shape (H, W)
        Ink from 0 to 255.

    Returns
    -------
    ndarray, shape (28, 28)
        Ink from 0 to 255; all 0 if nothing was drawn.

    Examples
    --------
    >>> drawing = np.zeros((140, 140))
    >>> drawing[5:105, 100:110] = 255
    >>> image = like_mnist(drawing)
    >>> image.shape, np.flatnonzero(image.sum(axis=1)).tolist() == list(range(4, 24))
    ((28, 28), True)
    """
    image = np.zeros(IMAGE_SHAPE)
    if not np.any(drawing):
        return image
    (rows,), (columns,) = np.nonzero(drawing.any(axis=1)), np.nonzero(drawing.any(axis=0))
    ink = drawing[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1].astype(float)
    scale = BOX / max(ink.shape)
    ink = _averages(ink.shape[0], scale) @ ink @ _averages(ink.shape[1], scale).T
    # The centre of mass goes to the middle pixel, as far as the whole digit stays within the image.
    corner = []
    for axis, length in enumerate(ink.shape):
        mass = ink.sum(axis=1 - axis)
        centre = mass @ (np.arange(length) + 0.5) / mass.sum()
        corner.append(int(np.clip(round((IMAGE_SHAPE[axis] + 1) / 2 - centre), 0, IMAGE_SHAPE[axis] - length)))
    top, left = corner
    image[top : top + ink.shape[0], left : left + ink.shape[1]] = ink
    return image


def _averages(length: int, scale: float) -> NDArray[np.float64]:
    """Return the matrix that scales a column of pixels: each new one is the mean of those that it covers."""
    new = max(round(length * scale), 1)
    edges = np.linspace(0, length, new + 1)
    starts, pixels = edges[:-1, None], np.arange(length)
    covered = np.clip(np.minimum(edges[1:, None], pixels + 1) - np.maximum(starts, pixels), 0, None)
    return covered / covered.sum(axis=1, keepdims=True)


def _reading(image: NDArray, predict: Callable) -> Picture:
    """Let the network read an image, and draw what it says."""
    scores = np.asarray(predict(standardise(image.reshape(1, -1))), dtype=float)
    if scores.shape not in ((1, 10), (10,)) or not np.isfinite(scores).all():
        raise ValueError(words.TEN_SCORES.format(shape=scores.shape))
    probabilities = softmax(scores.reshape(10))
    digit = int(probabilities.argmax())
    return _bars(image, probabilities, words.READS.format(digit=digit, percent=_percent(probabilities[digit])))


def _bars(image: NDArray, probabilities: NDArray, summary: str) -> Picture:
    """Draw what the network sees, and the probability of each digit."""

    def draw(colours: Mapping[str, str]) -> Canvas:
        canvas = Canvas(520, 272, colours)
        canvas.text(14, 26, summary, style="font-weight:bold")
        canvas.text(14, 52, words.SEEN_BY_THE_NETWORK, "muted", size=12)
        side = 5
        canvas.rectangle(14, 62, 28 * side, 28 * side, "grid")
        for (i, j), amount in np.ndenumerate(image):
            if amount > 8:
                with canvas.faded(amount / 255):
                    canvas.rectangle(14 + j * side, 62 + i * side, side, side, "ink")
        largest = int(probabilities.argmax()) if probabilities.any() else None
        for digit, probability in enumerate(probabilities):
            top = 42 + 22 * digit
            style = "font-weight:bold" if digit == largest else ""
            canvas.text(192, top + 14, str(digit), style=style)
            canvas.rectangle(210, top + 1, 240, 16, "grid")
            canvas.rectangle(210, top + 1, 240 * float(probability), 16, "derivative" if digit == largest else "curve")
            canvas.text(458, top + 14, _percent(probability) if largest is not None else "", style=style)
        return canvas

    each = "; ".join(f"{digit}: {_percent(p)}" for digit, p in enumerate(probabilities) if p >= 0.01)
    description = words.DIGIT_DESCRIPTION.format(summary=summary, probabilities=each) if each else summary
    return Picture(words.DIGIT, description, draw)


def _percent(probability: float) -> str:
    return f"{100 * probability:.1f} %"
