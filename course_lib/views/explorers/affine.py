"""Shapes in an Affine layer: which matrix is multiplied by which, forward and backward (section 5.6)."""

from collections.abc import Mapping

import ipywidgets as widgets
import numpy as np
from numpy.typing import NDArray

from course_lib.layers import Affine
from course_lib.views.explorers.canvas import PAPER, THEMED, Canvas
from course_lib.views.explorers.explorer import Explorer, redraw_when_moved, row, scrolling_html, slider
from course_lib.views.svg import svg_image

__all__ = ["explore_affine"]

LARGEST = 4  # of N, D and M
WIDTH, HEIGHT = 23, 21  # of a cell
SPACE = 22  # for a sign between matrices
# The hue of each matrix, shared with its gradient: from Okabe and Ito's palette, pale enough to be written on.
HUES = {"X": "#56b4e9", "W": "#009e73", "b": "#e69f00", "Y": "#cc79a7"}
LETTERS = {"X": "(N, D)", "W": "(D, M)", "b": "(M,)", "Y": "(N, M)"}


def explore_affine() -> Explorer:
    """Choose the sizes of an Affine layer, and see the shapes of all that it computes, forward and backward.

    Returns
    -------
    Explorer
        Sliders for the number of samples N, of inputs D and of outputs M; the matrices of Y = X·W + b and of the
        gradients, each in the colour of what it belongs to; a box to tick for the numbers in them.
    """
    sizes = [slider(name, size, 1, LARGEST, 1, 11) for name, size in (("N (samples)", 2), ("D (inputs)", 2))]
    sizes.append(slider("M (outputs)", 3, 1, LARGEST, 1, 11))
    values = widgets.Checkbox(value=False, description="show values", indent=False, layout={"width": "auto"})
    picture = scrolling_html()

    def draw(colours: Mapping[str, str]) -> str:
        return _draw(*(size.value for size in sizes), values.value, colours)

    still = svg_image(draw(PAPER), _describe(*(size.value for size in sizes)))
    redraw_when_moved([*sizes, values], picture, lambda: draw(THEMED))
    return Explorer([row(*sizes, values), picture], still, "choose N, D and M", "shapes in an Affine layer")


def _run(samples: int, inputs: int, outputs: int) -> dict[str, NDArray]:
    """Run an Affine layer on small whole numbers; those of a smaller matrix are a corner of the largest one's."""
    numbers = np.random.default_rng(5).integers(-3, 4, (4, LARGEST, LARGEST)).astype(float)
    x, W, dY = numbers[0, :samples, :inputs], numbers[1, :inputs, :outputs], numbers[2, :samples, :outputs]
    layer = Affine(W, numbers[3, 0, :outputs])
    Y = layer.forward(x)
    dX = layer.backward(dY)
    return {"X": x, "W": W, "b": layer.b, "Y": Y, "dX": dX, "dW": layer.dW, "db": layer.db, "dY": dY}


def _draw(samples: int, inputs: int, outputs: int, with_values: bool, colours: Mapping[str, str]) -> str:
    arrays = _run(samples, inputs, outputs)
    arrays |= {"Wᵀ": arrays["W"].T, "Xᵀ": arrays["X"].T}
    canvas = Canvas(620, 0, colours)  # the height is known at the end

    def write(left: float, top: float, rows: int, formula: str) -> float:
        """Draw a formula, part by part, in a line that has room for so many rows; return where it ends."""
        middle = top + rows * HEIGHT / 2
        for part in formula.split():
            if part in arrays:
                left = _draw_matrix(canvas, left, middle, part, arrays[part], with_values)
            elif part == "Σ":
                canvas.text(left + 27, middle - 2, "column", "ink", "middle", 12)
                canvas.text(left + 27, middle + 12, "sums of", "ink", "middle", 12)
                left += 56
            else:
                canvas.text(left + SPACE / 2, middle + 5, part, "ink", "middle", 18)
                left += SPACE
        return left

    rows = max(samples, inputs)
    canvas.text(14, 26, "Forward", style="font-weight:bold")
    write(14, 56, rows, "Y = X · W + b")
    top = 56 + rows * HEIGHT + 66
    canvas.text(14, top, "Backward", style="font-weight:bold")
    canvas.text(92, top, "each gradient has the colour and the shape of what it belongs to", "muted", size=12)
    rows = max(samples, inputs, outputs)
    write(14, top + 32, rows, "dX = dY · Wᵀ")
    top += 32 + rows * HEIGHT + 62
    end = write(14, top, rows, "dW = Xᵀ · dY")
    write(end + 20, top, rows, "db = Σ dY")
    canvas.height = top + rows * HEIGHT + 46
    return canvas.svg(_describe(samples, inputs, outputs))


def _draw_matrix(canvas: Canvas, left: float, middle: float, name: str, array: NDArray, with_values: bool) -> float:
    """Draw a matrix as a grid of cells, its name above and its shape below; return where it ends."""
    table = array.reshape(-1, array.shape[-1])  # a vector as one row
    rows, columns = table.shape
    letter = name.strip("dᵀ")
    transposed = name.endswith("ᵀ")
    top = middle - rows * HEIGHT / 2
    width = max(columns * WIDTH, 38)  # room for the shape
    first = left + (width - columns * WIDTH) / 2
    for (i, j), number in np.ndenumerate(table):
        x, y = first + j * WIDTH, top + i * HEIGHT
        canvas.cell(x, y, WIDTH, HEIGHT, HUES[letter])
        if with_values:
            canvas.text(x + WIDTH / 2, y + 15, f"{number:g}".replace("-", "−"), "ink", "middle", 12)
    centre, bottom = left + width / 2, top + rows * HEIGHT
    canvas.text(centre, top - 7, name, "derivative" if name.startswith("d") else "ink", "middle")
    letters = LETTERS[letter] if not transposed else f"({LETTERS[letter][4]}, {LETTERS[letter][1]})"
    canvas.text(centre, bottom + 16, str(array.shape), "ink", "middle", 12)
    canvas.text(centre, bottom + 31, letters, "muted", "middle", 12)
    return left + width


def _describe(samples: int, inputs: int, outputs: int) -> str:
    N, D, M = samples, inputs, outputs
    return (
        f"Shapes in an Affine layer. Forward: Y {N, M} = X {N, D} times W {D, M} plus b ({M},). "
        f"Backward: dX {N, D} = dY {N, M} times W transposed {M, D}; dW {D, M} = X transposed {D, N} times dY {N, M}; "
        f"db ({M},) = column sums of dY {N, M}. Each gradient has the shape of what it belongs to."
    )
