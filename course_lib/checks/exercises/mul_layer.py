"""Checks for `MulLayer`, assignment 5.4."""

from typing import Any

from course_lib.checks.answer import Answer
from course_lib.checks.checker import Checker, Part
from course_lib.checks.exercises.misconceptions import NOT_SWAPPED, UPSTREAM_IGNORED
from course_lib.checks.exercises.two_input_layers import compare_gradients, compare_outputs, require_layer_independence
from course_lib.checks.misconception import Misconception, Suspects

FORWARD_ADDS = Misconception(
    "The forward pass adds", "What should two apples at 100 cost, and what does your layer make of 2 and 100?"
)


def _multiply(x: Any, y: Any) -> Any:
    return x * y


def _forward(checker: Checker, answer: Answer) -> None:
    compare_outputs(checker, answer, _multiply, lambda x, y: {FORWARD_ADDS: x + y}, (100, 2))


def _gradients(checker: Checker, answer: Answer) -> None:
    def suspects(dout: float, own: float, other: float) -> Suspects:
        return {NOT_SWAPPED: dout * own, UPSTREAM_IGNORED: other, (NOT_SWAPPED, UPSTREAM_IGNORED): own}

    compare_gradients(checker, answer, _multiply, suspects)


def _independence(checker: Checker, answer: Answer) -> None:
    require_layer_independence(checker, answer, lambda dout, x, y: {"output": x * y, "dx": dout * y, "dy": dout * x})


parts = [
    Part("MulLayer-1", "forward pass", _forward),
    Part("MulLayer-2", "gradients", _gradients),
    Part("MulLayer-3", "independence", _independence),
]
