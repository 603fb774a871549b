"""Numerical derivatives and their step h, which must be neither too long nor too short (section 5.7.3)."""

from collections.abc import Callable, Mapping
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from course_lib.functions import sigmoid
from course_lib.views import words
from course_lib.views.canvas import Canvas
from course_lib.views.explorers.axes import Axes
from course_lib.views.explorers.controls import Choice
from course_lib.views.explorers.explorer import Explorer, explorer_of, row, slider
from course_lib.views.formatting import with_minus
from course_lib.views.picture import Picture

# By label: the function, where to differentiate it, and its exact derivative there.
FUNCTIONS: dict[str, tuple[Callable, float, float]] = dict(
    zip(
        words.FUNCTIONS,
        (
            (lambda x: x * x * x, 1.5, 6.75),
            (sigmoid, 0.5, float(sigmoid(0.5) * (1 - sigmoid(0.5)))),
            (lambda x: np.maximum(x, 0), 0.001, 1.0),
        ),
        strict=True,
    )
)
TYPES = ("float64", "float32")
# Steps of the curve: eight for each power of ten, including those of the slider. They are cut to twelve digits, because
# the last digit of a power may differ between machines, and the curve shows rounding.
STEPS = [float(f"{10 ** (eighth / 8):.12g}") for eighth in range(-15 * 8, -7)]
SMALLEST_ERROR = 1e-14  # smaller ones, and 0, are drawn as this


def explore_gradient_check() -> Explorer:
    """Change the step h of a numerical derivative, and see how far it is from the exact one.

    Returns
    -------
    Explorer
        A slider for h, a choice of function and of floating-point type; both derivatives and their difference; the
        difference over h, with the current h marked.

    Examples
    --------
    >>> explorer = explore_gradient_check()
    """
    h = slider(words.STEP_H, -4.0, -15.0, -1.0, 0.5, powers=True)
    function, dtype = Choice(words.FUNCTION, list(FUNCTIONS)), Choice(words.TYPE, TYPES)
    controls = [h, function, dtype]

    def draw() -> Picture:
        return _error_curve(list(FUNCTIONS)[function.value], TYPES[dtype.value], 10**h.value)

    return explorer_of(draw, [row(h, dtype), function], controls, words.EXPLORE_GRADIENT_CHECK)


def _derivative(function: str, dtype: str, h: float | NDArray) -> NDArray:
    """Return the central difference, computed in one floating-point type throughout."""
    f, x, _ = FUNCTIONS[function]
    at, step = np.asarray(x, dtype), np.asarray(h, dtype)
    return ((f(at + step) - f(at - step)) / (2 * step)).astype(float)


@lru_cache
def _curve(function: str, dtype: str) -> NDArray:
    """Return the decimal logarithms of the errors at all steps."""
    errors = np.abs(_derivative(function, dtype, np.array(STEPS)) - FUNCTIONS[function][2])
    return np.log10(np.maximum(errors, SMALLEST_ERROR))


def _error_curve(function: str, dtype: str, h: float) -> Picture:
    """Draw the error over the step, and both derivatives in numbers."""
    numerical, exact = float(_derivative(function, dtype, h)), FUNCTIONS[function][2]
    error = abs(numerical - exact)

    def draw(colours: Mapping[str, str]) -> Canvas:
        canvas = Canvas(620, 330, colours)
        title = words.GRADIENT_CHECK_TITLE.format(function=function, dtype=dtype)
        canvas.text(14, 26, title, style="font-weight:bold")
        mono = "font-family:ui-monospace,Menlo,Consolas,DejaVu Sans Mono,monospace;white-space:pre"
        numbers = {
            words.NUMERICAL: f"{numerical:.12f}",
            words.EXACT: f"{exact:.12f}",
            words.ERROR: with_minus(f"{error:.1e}"),
        }
        for column, (name, number) in enumerate(numbers.items()):
            canvas.text(14 + 205 * column, 52, name, "muted", size=12)
            canvas.text(14 + 205 * column, 70, number, "derivative" if name == words.ERROR else "ink", style=mono)
        x_ticks = {exponent: f"1e−{-exponent}" for exponent in range(-15, 0, 2)}
        y_ticks = {exponent: f"1e−{-exponent}" if exponent else "1" for exponent in range(-12, 1, 3)}
        ends, names = ((-15.3, -0.7), (-14.4, 1.5)), (words.STEP_H, words.ERROR)
        axes = Axes(canvas, (58, 112, 540, 170), *ends, x_ticks, y_ticks, *names)
        axes.curve(np.log10(STEPS), _curve(function, dtype))
        place = float(np.log10(h))
        axes.curve((place, place), (-15, 2), "derivative", 1.2, "stroke-dasharray:4 4")
        axes.point(place, float(np.log10(max(error, SMALLEST_ERROR))), "derivative")
        return canvas

    description = words.GRADIENT_CHECK_DESCRIPTION.format(
        function=function, dtype=dtype, h=h, numerical=numerical, exact=exact, error=error
    )
    return Picture(words.GRADIENT_CHECK, description, draw)
