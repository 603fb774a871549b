"""Checks for `Relu`, assignment 5.5."""

import numpy as np
from numpy.typing import NDArray

from course_lib.checks.answer import Answer
from course_lib.checks.checker import Checker, Part
from course_lib.checks.exercises.activations import require_activation_independence, shapes
from course_lib.checks.exercises.misconceptions import (
    INTEGERS_TRUNCATED,
    OUTPUT_FOR_DERIVATIVE,
    UPSTREAM_IGNORED,
    WRONG_SIGN,
)
from course_lib.checks.exercises.random_inputs import away_from_zero
from course_lib.checks.exercises.upstream import with_upstream_ignored
from course_lib.checks.misconception import Misconception, Suspects
from course_lib.gradients import numerical_gradient

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


def _forward(checker: Checker, answer: Answer) -> None:
    def compare(quantity: str, x: NDArray) -> None:
        expected = np.maximum(x, 0)
        suspects = {NEGATIVE_KEPT: np.minimum(x, 0), ABSOLUTE_VALUE: np.abs(x), LEAKY: np.where(x > 0, x, 0.01 * x)}
        checker.compare(quantity, answer().forward(x), expected, suspects)

    for words, shape in shapes(checker.rng).items():
        compare(f"forward(x){words}", away_from_zero(checker.rng, shape))
    compare("forward(x), float32", away_from_zero(checker.rng, (2, 3)).astype(np.float32))
    compare("forward(x), integers", checker.rng.integers(-9, 9, (3, 4)))
    compare("forward(0)", np.zeros((2, 2)))


def _suspects(x: NDArray, dout: NDArray) -> Suspects:
    on = x > 0
    gradients = {
        MASKED_BY_DOUT: np.where(dout > 0, dout, 0),
        NOT_MASKED: dout,
        MASK_INVERTED: np.where(on, 0, dout),
        OUTPUT_FOR_DERIVATIVE: np.where(on, dout * x, 0),
        WRONG_SIGN: np.where(on, -dout, 0),
    }
    return {UPSTREAM_IGNORED: np.where(on, 1, 0), **with_upstream_ignored(gradients, dout)}


def _backward(checker: Checker, answer: Answer) -> None:
    def gradient(x: NDArray, dout: NDArray) -> object:
        layer = answer()
        layer.forward(x)
        return layer.backward(dout)

    for words, shape in shapes(checker.rng).items():
        x, dout = away_from_zero(checker.rng, shape), away_from_zero(checker.rng, shape)
        expected = numerical_gradient(lambda x, dout=dout: np.sum(dout * np.maximum(x, 0)), x)
        checker.compare(f"dx{words}", gradient(x, dout), expected, _suspects(x, dout))
        x, dout = x.astype(np.float32), dout.astype(np.float32)
        checker.compare(f"dx{words}", gradient(x, dout), expected.astype(np.float32), _suspects(x, dout))

    dout = away_from_zero(checker.rng, (4, 4))
    x = checker.rng.permuted(np.array([[-2, -1, 1, 2]] * 4), axis=1)
    expected = np.where(x > 0, dout, 0)
    suspects = {**_suspects(x, dout), INTEGERS_TRUNCATED: np.trunc(expected)}
    checker.compare("dx, integers", gradient(x, dout), expected, suspects)

    # A definition, not a measurement: at a kink, a numerical gradient finds the half.
    x = checker.rng.permuted(np.array([[-2.0, 0.0, 0.0, 2.0]] * 4), axis=1)
    gradients = {
        PASSES_AT_ZERO: np.where(x >= 0, dout, 0),
        HALF_AT_ZERO: np.where(x == 0, dout / 2, np.where(x > 0, dout, 0)),
        (PASSES_AT_ZERO, WRONG_SIGN): np.where(x >= 0, -dout, 0),
        (PASSES_AT_ZERO, OUTPUT_FOR_DERIVATIVE): np.where(x >= 0, dout * x, 0),
    }
    suspects = with_upstream_ignored(gradients, dout)
    checker.compare("dx where x is 0", gradient(x, dout), np.where(x > 0, dout, 0), suspects | _suspects(x, dout))


def _independence(checker: Checker, answer: Answer) -> None:
    require_activation_independence(
        checker, answer, lambda dout, x: {"output": np.maximum(x, 0), "dx": np.where(x > 0, dout, 0)}
    )


parts = [
    Part("Relu-1", "forward pass", _forward),
    Part("Relu-2", "gradients", _backward),
    Part("Relu-3", "independence", _independence),
]
