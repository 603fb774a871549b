"""Numerical derivatives and the step they are taken with: neither too long nor too short (section 5.7.3)."""

from collections.abc import Callable, Mapping
from functools import lru_cache

import ipywidgets as widgets
import numpy as np
from numpy.typing import NDArray

from course_lib.functions import sigmoid
from course_lib.views.explorers.canvas import PAPER, THEMED, Axes, Canvas
from course_lib.views.explorers.explorer import Explorer, redraw_when_moved, row, scrolling_html
from course_lib.views.svg import svg_image

__all__ = ["explore_gradient_check"]

# By label: the function, where to differentiate it, and its exact derivative there.
FUNCTIONS: dict[str, tuple[Callable, float, float]] = {
    "x³ at 1.5": (lambda x: x * x * x, 1.5, 6.75),
    "sigmoid at 0.5": (sigmoid, 0.5, float(sigmoid(0.5) * (1 - sigmoid(0.5)))),
    "ReLU at 0.001, beside its kink": (lambda x: np.maximum(x, 0), 0.001, 1.0),
}
# Steps of the curve: eight to a power of ten, those of the slider among them. Cut to twelve digits, because powers may
# differ in the last one between machines, and the curve shows rounding.
STEPS = [float(f"{10 ** (eighth / 8):.12g}") for eighth in range(-15 * 8, -7)]
SMALLEST_ERROR = 1e-14  # smaller ones, and 0, are drawn as this


def explore_gradient_check() -> Explorer:
    """Change the step h of a numerical derivative, and see how far it is off the exact one.

    Returns
    -------
    Explorer
        A slider for h, a choice of function and of floating-point type; both derivatives and their difference; the
        difference over h, with the present h marked.
    """
    h = widgets.FloatLogSlider(
        value=1e-4,
        base=10,
        min=-15,
        max=-1,
        step=0.5,
        description="step h",
        readout_format=".1e",
        style={"description_width": "7ch"},
        layout={"width": "calc(7ch + 260px)", "max_width": "100%"},
    )
    function = widgets.Dropdown(options=list(FUNCTIONS), description="function", style={"description_width": "9ch"})
    dtype = widgets.Dropdown(
        options=["float64", "float32"],
        description="type",
        style={"description_width": "5ch"},
        layout={"width": "calc(5ch + 110px)"},
    )
    picture = scrolling_html()

    def draw(colours: Mapping[str, str]) -> str:
        return _draw(function.value, dtype.value, h.value, colours)

    still = svg_image(draw(PAPER), _describe(function.value, dtype.value, h.value))
    redraw_when_moved([h, function, dtype], picture, lambda: draw(THEMED))
    return Explorer([row(h, function, dtype), picture], still, "change the step h", "a gradient check")


def _derivative(function: str, dtype: str, h: float | NDArray) -> NDArray:
    """Return the central difference, computed in a floating-point type from beginning to end."""
    f, x, _ = FUNCTIONS[function]
    x, h = np.asarray(x, dtype), np.asarray(h, dtype)
    return ((f(x + h) - f(x - h)) / (2 * h)).astype(float)


@lru_cache
def _curve(function: str, dtype: str) -> NDArray:
    """Return the decimal logarithms of the errors at all steps."""
    errors = np.abs(_derivative(function, dtype, np.array(STEPS)) - FUNCTIONS[function][2])
    return np.log10(np.maximum(errors, SMALLEST_ERROR))


def _draw(function: str, dtype: str, h: float, colours: Mapping[str, str]) -> str:
    _, _, exact = FUNCTIONS[function]
    numerical = float(_derivative(function, dtype, h))
    error = abs(numerical - exact)
    canvas = Canvas(620, 330, colours)
    canvas.text(14, 26, f"{function}, {dtype}", style="font-weight:bold")
    mono = "font-family:ui-monospace,Menlo,Consolas,DejaVu Sans Mono,monospace;white-space:pre"
    numbers = (("numerical", f"{numerical:.12f}"), ("exact", f"{exact:.12f}"), ("error", f"{error:.1e}"))
    for place, (name, number) in enumerate(numbers):
        canvas.text(14 + 205 * place, 52, name, "muted", size=12)
        canvas.text(14 + 205 * place, 70, number, "derivative" if name == "error" else "ink", style=mono)
    x_ticks = {exponent: f"1e−{-exponent}" for exponent in range(-15, 0, 2)}
    y_ticks = {exponent: f"1e−{-exponent}" if exponent else "1" for exponent in range(-12, 1, 3)}
    axes = Axes(canvas, (58, 112, 540, 170), (-15.3, -0.7), (-14.4, 1.5), x_ticks, y_ticks, "step h", "error")
    axes.curve(np.log10(STEPS), _curve(function, dtype))
    place = float(np.log10(h))
    axes.curve((place, place), (-15, 2), "derivative", 1.2, "stroke-dasharray:4 4")
    axes.point(place, float(np.log10(max(error, SMALLEST_ERROR))), "derivative")
    return canvas.svg(_describe(function, dtype, h))


def _describe(function: str, dtype: str, h: float) -> str:
    _, _, exact = FUNCTIONS[function]
    numerical = float(_derivative(function, dtype, h))
    return (
        f"Derivative of {function} in {dtype} with step {h:.1e}: numerical {numerical:.6g}, exact {exact:.6g}, error "
        f"{abs(numerical - exact):.1e}. The curve of the error over the step is V-shaped where the function is smooth."
    )
