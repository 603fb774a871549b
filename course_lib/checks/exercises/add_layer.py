"""Checks for `AddLayer`, assignment 5.4."""

from typing import Any

from course_lib.checks.exercises.misconceptions import INPUT_IN_ADDITION, SPLIT, UPSTREAM_IGNORED, WRONG_SIGN
from course_lib.checks.exercises.two_input_layers import compare_gradients, compare_outputs, require_layer_independence
from course_lib.checks.misconception import AnyOf, Misconception, Suspects
from course_lib.checks.subject import Subject
from course_lib.checks.trial import Part, Trial

FORWARD_MULTIPLIES = Misconception(
    "The forward pass multiplies", "Which operation combines the cost of the apples with the cost of the oranges?"
)


def _add(x: Any, y: Any) -> Any:
    return x + y


def _forward(trial: Trial, answer: Subject) -> None:
    compare_outputs(trial, answer, _add, lambda x, y: {FORWARD_MULTIPLIES: x * y}, (200, 450))


def _gradients(trial: Trial, answer: Subject) -> None:
    def suspects(dout: float, own: float, other: float) -> Suspects:
        return {
            UPSTREAM_IGNORED: 1,
            SPLIT: dout / 2,
            INPUT_IN_ADDITION: AnyOf([dout * other, dout * own]),
            WRONG_SIGN: -dout,
            (UPSTREAM_IGNORED, SPLIT): 0.5,
            (UPSTREAM_IGNORED, INPUT_IN_ADDITION): AnyOf([other, own]),
        }

    compare_gradients(trial, answer, _add, suspects)


def _independence(trial: Trial, answer: Subject) -> None:
    require_layer_independence(trial, answer, lambda dout, x, y: {"output": x + y, "dx": dout, "dy": dout})


parts = [
    Part("AddLayer-1", "forward pass", _forward),
    Part("AddLayer-2", "gradients", _gradients),
    Part("AddLayer-3", "independence", _independence),
]
