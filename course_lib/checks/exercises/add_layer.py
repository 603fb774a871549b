"""Checks for `AddLayer`, assignment 5.4."""

from typing import Any

from course_lib.checks.answer import Answer
from course_lib.checks.checker import Checker, Part
from course_lib.checks.exercises.misconceptions import INPUT_IN_ADDITION, SPLIT, UPSTREAM_IGNORED, WRONG_SIGN
from course_lib.checks.exercises.two_input_layers import compare_gradients, compare_outputs, require_layer_independence
from course_lib.checks.misconception import AnyOf, Misconception, Suspects

FORWARD_MULTIPLIES = Misconception(
    "The forward pass multiplies", "Which operation combines the cost of the apples with the cost of the oranges?"
)


def _add(x: Any, y: Any) -> Any:
    return x + y


def _forward(checker: Checker, answer: Answer) -> None:
    compare_outputs(checker, answer, _add, lambda x, y: {FORWARD_MULTIPLIES: x * y}, (200, 450))


def _gradients(checker: Checker, answer: Answer) -> None:
    def suspects(dout: float, own: float, other: float) -> Suspects:
        return {
            UPSTREAM_IGNORED: 1,
            SPLIT: dout / 2,
            INPUT_IN_ADDITION: AnyOf([dout * other, dout * own]),
            WRONG_SIGN: -dout,
            (UPSTREAM_IGNORED, SPLIT): 0.5,
            (UPSTREAM_IGNORED, INPUT_IN_ADDITION): AnyOf([other, own]),
        }

    compare_gradients(checker, answer, _add, suspects)


def _independence(checker: Checker, answer: Answer) -> None:
    require_layer_independence(checker, answer, lambda dout, x, y: {"output": x + y, "dx": dout, "dy": dout})


parts = [
    Part("AddLayer-1", "forward pass", _forward),
    Part("AddLayer-2", "gradients", _gradients),
    Part("AddLayer-3", "independence", _independence),
]
