"""Checks for `Relu`, assignment 5.5."""

import numpy as np
from numpy.typing import NDArray

from course_lib.checks.checker import Answer, Checker, Misconception, Part, Suspects
from course_lib.checks.exercises import misconceptions as m
from course_lib.checks.exercises.activations import gradients, require_activation_independence, shapes
from course_lib.checks.exercises.random_inputs import away_from_zero

NEGATIVE_KEPT = Misconception(
    "The forward pass keeps the negative numbers and drops the positive ones",
    "Which of 3 and -2 should pass through a Relu unchanged, and which does your mask let through?",
)
ABSOLUTE_VALUE = Misconception(
    "The forward pass turns negative numbers into positive ones",
    "A Relu is a switch: what is its output when it is off?",
)
LEAKY = Misconception(
    "Negative numbers leak through",
    "Some relatives of Relu let a small share of a negative x through. How much does Relu itself let through?",
)
MASKED_BY_DOUT = Misconception(
    "The gradient is masked by dout instead of x",
    "In your code, which gradients pass depends on the sign of dout. "
    "What sets the switches: the signal that went forward, or the one that comes back?",
)
NOT_MASKED = Misconception(
    "The gradient passes everywhere", "Take an x of -2 and change it a little. Does the output of a Relu change?"
)
MASK_INVERTED = Misconception(
    "The gradient passes where the forward pass blocked",
    "Where is your mask True: where x passed, or where it was blocked? And what does your backward do there?",
)
PASSES_AT_ZERO = Misconception(
    "The gradient passes where x is exactly 0",
    "The task says which derivative to use at 0. On which side does your comparison put an x that is exactly 0?",
)
HALF_AT_ZERO = Misconception(
    "Half of the gradient passes where x is exactly 0",
    "A half is one of many possible choices at a kink. Which one does the task name?",
)


def _relu(x: NDArray) -> NDArray:
    return np.maximum(x, 0)


def _right(x: NDArray, dout: NDArray) -> NDArray:
    return np.where(x > 0, dout, 0)


def _forward(checker: Checker, answer: Answer) -> None:
    def compare(quantity: str, x: NDArray) -> None:
        leaky = np.where(x > 0, x, 0.01 * x)
        suspects: Suspects = {NEGATIVE_KEPT: np.minimum(x, 0), ABSOLUTE_VALUE: np.abs(x), LEAKY: leaky}
        checker.compare(quantity, answer().forward(x), _relu(x), suspects)

    for words, shape in shapes(checker.rng).items():
        compare(f"forward(x){words}", away_from_zero(checker.rng, shape))
    compare("forward(x), float32", away_from_zero(checker.rng, (2, 3)).astype(np.float32))
    compare("forward(x), integers", checker.rng.integers(-9, 9, (3, 4)))
    compare("forward(0)", np.zeros((2, 2)))


def _suspects(x: NDArray, dout: NDArray) -> Suspects:
    on = x > 0
    multiples: Suspects = {
        MASKED_BY_DOUT: np.where(dout > 0, dout, 0),
        NOT_MASKED: dout,
        MASK_INVERTED: np.where(on, 0, dout),
        m.OUTPUT_FOR_DERIVATIVE: np.where(on, dout * x, 0),
        m.WRONG_SIGN: np.where(on, -dout, 0),
    }
    return {m.UPSTREAM_IGNORED: np.where(on, 1, 0), **m.with_upstream_ignored(multiples, dout)}


def _backward(checker: Checker, answer: Answer) -> None:
    def compare(quantity: str, x: NDArray, dout: NDArray, expected: NDArray, more: Suspects | None = None) -> None:
        layer = answer()
        layer.forward(x)
        checker.compare(quantity, layer.backward(dout), expected, _suspects(x, dout) | (more or {}))

    for words, x, dout, expected in gradients(checker.rng, _relu):
        compare(f"dx{words}", x, dout, expected)
        compare(f"dx{words}", x.astype(np.float32), dout.astype(np.float32), expected.astype(np.float32))

    dout = away_from_zero(checker.rng, (4, 4))
    x = checker.rng.permuted(np.array([[-2, -1, 1, 2]] * 4), axis=1)
    compare("dx, integers", x, dout, _right(x, dout), {m.INTEGERS_TRUNCATED: np.trunc(_right(x, dout))})

    # A definition, not a measurement: at a kink, a numerical gradient finds the half.
    x = checker.rng.permuted(np.array([[-2.0, 0.0, 0.0, 2.0]] * 4), axis=1)
    at_zero: Suspects = {
        PASSES_AT_ZERO: np.where(x >= 0, dout, 0),
        HALF_AT_ZERO: np.where(x == 0, dout / 2, np.where(x > 0, dout, 0)),
        (PASSES_AT_ZERO, m.WRONG_SIGN): np.where(x >= 0, -dout, 0),
        (PASSES_AT_ZERO, m.OUTPUT_FOR_DERIVATIVE): np.where(x >= 0, dout * x, 0),
    }
    compare("dx where x is 0", x, dout, _right(x, dout), m.with_upstream_ignored(at_zero, dout))


def _independence(checker: Checker, answer: Answer) -> None:
    require_activation_independence(checker, answer, _relu, _right)


parts = [
    Part("Relu-1", "forward pass", _forward),
    Part("Relu-2", "gradients", _backward),
    Part("Relu-3", "independence", _independence),
]
