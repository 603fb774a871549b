"""Checks for `Relu`, assignment 5.5."""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from course_lib.checks.checker import Answer, Checker, Misconception, Part, Suspects
from course_lib.checks.exercises import misconceptions as m
from course_lib.checks.exercises.activations import gradients, require_activation_independence, shapes
from course_lib.checks.exercises.designed_inputs import away_from_zero, of_all_sizes, signs
from course_lib.checks.exercises.difference_quotients import (
    DIFFERENCE_QUOTIENT,
    EXACT,
    long_numbers,
    require_backward_pass,
    short_numbers,
)

NEGATIVE_KEPT = Misconception(
    "The forward pass keeps the negative numbers and drops the positive ones",
    "Which of 3 and -2 should pass through a Relu unchanged, and which does your mask let through?",
)
MASKED_BY_DOUT = Misconception(
    "The gradient is masked by dout instead of x",
    "In your code, which gradients pass depends on the sign of dout. "
    "What sets the switches: the signal that went forward, or the one that comes back?",
)
MASK_INVERTED = Misconception(
    "The gradient passes where the forward pass blocked",
    "Where is your mask True: where x passed, or where it was blocked? And what does your backward do there?",
)


def _relu(x: NDArray) -> NDArray:
    return np.maximum(x, 0)


def _right(x: NDArray, dout: NDArray) -> NDArray:
    return np.where(x > 0, dout, 0)


def _forward(checker: Checker, answer: Answer) -> None:
    def compare(quantity: str, x: NDArray) -> None:
        suspects: Suspects = {NEGATIVE_KEPT: np.minimum(x, 0)}
        checker.compare(quantity, answer().forward(x), _relu(x), suspects, {"x": x})

    for words, shape in shapes(checker.rng).items():
        compare(f"forward(x){words}", away_from_zero(checker.rng, shape))
    compare("forward(x), float32", away_from_zero(checker.rng, (2, 3)).astype(np.float32))
    compare("forward(x), integers", signs(checker.rng, (3, 4)) * checker.rng.integers(1, 99, (3, 4)))
    for x in of_all_sizes(checker.rng) if checker.round == 0 else ():
        compare("forward(x), all sizes", x)
    compare("forward(0)", np.zeros((2, 2)))


def _suspects(x: NDArray, dout: NDArray) -> Suspects:
    inverted, by_dout = np.where(x > 0, 0, dout), np.where(dout > 0, dout, 0)
    ignored: Suspects = {
        (MASK_INVERTED, m.UPSTREAM_IGNORED): np.where(x > 0, 0, 1),
        (MASKED_BY_DOUT, m.UPSTREAM_IGNORED): np.where(dout > 0, 1, 0),
    }
    return {MASK_INVERTED: inverted, MASKED_BY_DOUT: by_dout, **ignored}


def _backward(checker: Checker, answer: Answer) -> None:
    def backward(x: NDArray, dout: NDArray) -> Any:
        layer = answer()
        layer.forward(x)
        return layer.backward(dout)

    def compare(
        quantity: str, x: NDArray, dout: NDArray, expected: NDArray | None = None, is_quotient: bool = False
    ) -> bool:
        mine, expected = backward(x, dout), _right(x, dout) if expected is None else expected
        why: Suspects = {DIFFERENCE_QUOTIENT: mine} if is_quotient else _suspects(x, dout)
        return checker.compare(quantity, mine, expected, why, {"x": x, "dout": dout})

    right = True
    for words, x, dout, expected in gradients(checker.rng, _relu):
        right &= compare(f"dx{words}", x, dout, expected)
        x, dout, expected = (array.astype(np.float32) for array in (x, dout, expected))
    compare("dx, float32", x, dout, expected)
    dout = away_from_zero(checker.rng, (4, 4))
    x = checker.rng.permuted(np.array([[-2, -1, 1, 2]] * 4), axis=1)
    right &= compare("dx, integers", x, dout)
    is_quotient = right and checker.round == 0 and not _is_backward_pass(checker, backward)

    for x in of_all_sizes(checker.rng) if checker.round == 0 else ():
        for dout in (x[::-1], -x[:, ::-1]):
            compare("dx, all sizes", x, dout, is_quotient=is_quotient)

    # A definition, not a measurement: at a kink, a numerical gradient finds the half.
    x = checker.rng.permuted(np.array([[-2.0, 0.0, 0.0, 2.0]] * 4), axis=1)
    compare("dx where x is 0", x, away_from_zero(checker.rng, x.shape), is_quotient=is_quotient)


def _is_backward_pass(checker: Checker, backward: Callable[[NDArray, NDArray], Any]) -> bool:
    """Check dx so close to 0 that the steps of a difference quotient cross the kink."""
    x = np.outer([1, -1], long_numbers(2.0**-40))
    dout = np.outer([1, -1], short_numbers(1.0))
    mine = checker.numbers(backward(x, dout), "dx", finite=False)
    # Another threshold than 0 gives all of dout or nothing, and not a part of it.
    passed = mine / dout if mine.shape == dout.shape else mine
    partly = bool(np.any((np.abs(passed) > EXACT) & (np.abs(passed - 1) > EXACT)))
    return require_backward_pass(checker, "dx close to 0", mine, _right(x, dout), EXACT, dout, named=partly)


def _independence(checker: Checker, answer: Answer) -> None:
    require_activation_independence(checker, answer, _relu, _right)


parts = [
    Part("Relu-1", "forward pass", _forward),
    Part("Relu-2", "gradients", _backward),
    Part("Relu-3", "independence", _independence),
]
