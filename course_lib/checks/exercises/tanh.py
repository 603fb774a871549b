"""Checks for `Tanh`, assignment 5.5."""

import numpy as np
from numpy.typing import NDArray

from course_lib.checks.checker import Answer, Checker, Misconception, Part, Suspects
from course_lib.checks.exercises import misconceptions as m
from course_lib.checks.exercises.activations import gradients, shapes
from course_lib.checks.exercises.designed_inputs import away_from_zero
from course_lib.checks.exercises.difference_quotients import require_backward_pass
from course_lib.functions import sigmoid

INPUT_FOR_OUTPUT = Misconception(
    "The derivative is computed from x instead of y",
    "Near 0, x and y are almost the same, and so a trial with x = 0.01 shows nothing. "
    "Which of them does the formula 1 - y² ask for, and which does your layer store?",
)
UPSTREAM_OUTSIDE = Misconception(
    "The upstream gradient is outside the brackets",
    "Which numbers does your formula multiply by dout: all of 1 - y², or only a part of it?",
)


def _mended(checker: Checker, answer: Answer) -> None:
    def compare(quantity: str, layer: Answer, x: NDArray, dout: NDArray, expected: NDArray, others: Suspects) -> bool:
        y = np.tanh(x)
        known = {"dout": dout, "(1 - tanh(x)²)": 1 - y * y, "(1 - tanh(x))": 1 - y, "(1 + tanh(x))": 1 + y, "x": x}
        known |= {"(1 + tanh(x)²)": 1 + y * y, "tanh(x)": y, "tanh(x)(1 - tanh(x))": y * (1 - y)}
        known |= {"(1 - tanh(tanh(x))²)": 1 - np.tanh(y) ** 2, "(1 - tanh(x²))": 1 - np.tanh(x * x)}
        suspects = {INPUT_FOR_OUTPUT: dout * (1 - x * x), UPSTREAM_OUTSIDE: dout - y * y, **others}
        return checker.compare(quantity, layer.backward(dout), expected, suspects, known)

    right = True
    for words, x, dout, expected in gradients(checker.rng, np.tanh):
        layer, known = answer(), {"x": x, "sigmoid(x)": sigmoid(x)}
        right &= checker.compare(f"forward(x){words}", layer.forward(x), np.tanh(x), known=known)
        right &= compare(f"dx{words}", layer, x, dout, expected, {})

    shape = shapes(checker.rng)[""]
    first, second, beside, dout = (away_from_zero(checker.rng, shape) for _ in range(4))
    one, other = answer(), answer()
    one.forward(first)
    one.forward(second)
    other.forward(beside)
    expected, stale, shared = (dout * (1 - np.tanh(x) ** 2) for x in (second, first, beside))
    others: Suspects = {m.STATE_STALE: stale, m.STATE_SHARED: shared}
    right &= compare("dx of a second pass, while another layer is in use", one, second, dout, expected, others)
    first_dx, second_dx = (checker.numbers(one.backward(dout), "dx") for _ in range(2))
    if not np.array_equal(first_dx, second_dx):
        checker.require("dx, backward twice", False, "is not the same the second time", m.STATE_ADDED_UP)
    if right and checker.round == 0:
        _require_backward_pass(checker, answer)
        _require_extremes(checker, answer)


def _require_extremes(checker: Checker, answer: Answer) -> None:
    """Check both passes at inputs so large that exp overflows."""
    x = np.array([-1000.0, 1000.0])
    layer = answer()
    for name, value, exact in (
        ("forward(±1,000)", layer.forward(x), np.sign(x)),
        ("dx at ±1,000", layer.backward(np.ones(2)), np.zeros(2)),
    ):
        if not checker.compare(name, value, exact):
            checker.comparisons[name].cause = m.EXP_OVERFLOWS


def _require_backward_pass(checker: Checker, answer: Answer) -> None:
    """Check dx where y is so close to 1 that a difference of two of them has few digits left."""
    x = np.linspace(9.0, 9.9, 7)
    layer = answer()
    layer.forward(x)
    mine, exact = checker.numbers(layer.backward(np.ones(7)), "dx", finite=False), _far_out(x)
    if mine.shape == exact.shape:
        # In float32, such a y is 1, and dx is off by all of its size, which is no mistake here.
        mine = np.where(np.abs(mine - exact) > 0.5 * np.abs(exact), exact, mine)
    require_backward_pass(checker, "dx of large numbers", mine, exact, 1e-6)


def _far_out(x: NDArray) -> NDArray:
    return 4 * sigmoid(2 * x) * sigmoid(-2 * x)  # 1 - tanh(x)², without losing digits


parts = [Part("Tanh-1", "mended", _mended)]
