"""Shapes in an Affine layer: which matrix is multiplied by which, forward and backward (section 5.6)."""

from collections.abc import Mapping

import ipywidgets as widgets
import numpy as np
from numpy.typing import NDArray

from course_lib.layers import Affine
from course_lib.views import words
from course_lib.views.canvas import Canvas
from course_lib.views.explorers.explorer import Explorer, explorer_of, row, slider
from course_lib.views.formatting import with_minus
from course_lib.views.picture import Picture

LARGEST = 4  # of N, D and M
WIDTH, HEIGHT = 27, 21  # of a cell
SPACE = 22  # for a sign between matrices
# The hue of each matrix, shared with its gradient: from Okabe and Ito's palette, pale enough to be written on.
HUES = {"X": "#56b4e9", "W": "#009e73", "b": "#e69f00", "Y": "#cc79a7"}
LETTERS = {"X": "(N, D)", "W": "(D, M)", "b": "(M,)", "Y": "(N, M)"}


def explore_affine() -> Explorer:
    """Choose the sizes of an Affine layer, and see the shape of each array that it computes, forward and backward.

    Returns
    -------
    Explorer
        Sliders for the number of samples N, of inputs D and of outputs M; the matrices of Y = X·W + b and of the
        gradients, each gradient in the colour of its matrix; a checkbox to show the numbers in them.

    Examples
    --------
    >>> explorer = explore_affine()
    """
    sizes = [slider(name, size, 1, LARGEST, 1, 11) for name, size in zip(words.AFFINE_SIZES, (4, 2, 3), strict=True)]
    values = widgets.Checkbox(value=False, description=words.SHOW_VALUES, indent=False, layout={"width": "auto"})
    controls = [*sizes, values]

    def draw() -> Picture:
        samples, inputs, outputs = (size.value for size in sizes)
        return _shapes(samples, inputs, outputs, values.value)

    return explorer_of(draw, [row(*controls)], controls, words.EXPLORE_AFFINE)


def _run(samples: int, inputs: int, outputs: int) -> dict[str, NDArray]:
    """Run an Affine layer on small whole numbers; a smaller matrix is a corner of the largest one."""
    numbers = np.random.default_rng(5).integers(-3, 4, (4, LARGEST, LARGEST)).astype(float)
    x, W, dY = numbers[0, :samples, :inputs], numbers[1, :inputs, :outputs], numbers[2, :samples, :outputs]
    layer = Affine(W, numbers[3, 0, :outputs])
    Y = layer.forward(x)
    dX = layer.backward(dY)
    return {"X": x, "W": W, "b": layer.b, "Y": Y, "dX": dX, "dW": layer.dW, "db": layer.db, "dY": dY}


def _shapes(samples: int, inputs: int, outputs: int, with_values: bool) -> Picture:
    """Run the layer, and draw its formulas with all matrices."""
    arrays = _run(samples, inputs, outputs)
    arrays |= {"WT": arrays["W"].T, "XT": arrays["X"].T}
    shapes = {name: array.shape for name, array in arrays.items()}
    arrays |= {"Wᵀ": arrays["WT"], "Xᵀ": arrays["XT"]}

    def draw(colours: Mapping[str, str]) -> Canvas:
        canvas = Canvas(720, 0, colours)  # the height is known at the end

        def write(left: float, top: float, rows: int, formula: str) -> float:
            """Draw a formula part by part, on a line as high as so many rows; return where it ends."""
            middle = top + rows * HEIGHT / 2
            for part in formula.split():
                if part in arrays:
                    left = _draw_matrix(canvas, left, middle, part, arrays[part], with_values)
                elif part == "Σ":
                    canvas.text(left + 27, middle - 2, words.COLUMN_SUMS[0], "ink", "middle", 12)
                    canvas.text(left + 27, middle + 12, words.COLUMN_SUMS[1], "ink", "middle", 12)
                    left += 56
                else:
                    canvas.text(left + SPACE / 2, middle + 5, part, "ink", "middle", 18)
                    left += SPACE
            return left

        rows = max(samples, inputs)
        canvas.text(14, 26, words.FORWARD, style="font-weight:bold")
        write(14, 56, rows, "Y = X · W + b")
        top = 56 + rows * HEIGHT + 66
        canvas.text(14, top, words.BACKWARD, style="font-weight:bold")
        canvas.text(106, top, words.SAME_SHAPE, "muted", size=12)
        rows = max(samples, inputs, outputs)
        write(14, top + 32, rows, "dX = dY · Wᵀ")
        top += 32 + rows * HEIGHT + 62
        end = write(14, top, rows, "dW = Xᵀ · dY")
        write(end + 20, top, rows, "db = Σ dY")
        canvas.height = top + rows * HEIGHT + 46
        return canvas

    return Picture(words.AFFINE, words.AFFINE_DESCRIPTION.format(**shapes), draw)


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
            canvas.text(x + WIDTH / 2, y + 15, with_minus(f"{number:g}"), "ink", "middle", 12)
    centre, bottom = left + width / 2, top + rows * HEIGHT
    canvas.text(centre, top - 7, name, "derivative" if name.startswith("d") else "ink", "middle")
    letters = LETTERS[letter] if not transposed else f"({LETTERS[letter][4]}, {LETTERS[letter][1]})"
    canvas.text(centre, bottom + 16, str(array.shape), "ink", "middle", 12)
    canvas.text(centre, bottom + 31, letters, "muted", "middle", 12)
    return left + width
