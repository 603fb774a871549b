"""Checks for `AddLayer`, assignment 5.4."""

import operator
from typing import Any

from course_lib.checks.checker import AnyOf, Misconception, Suspects
from course_lib.checks.exercises import misconceptions as m
from course_lib.checks.exercises.two_inputs import layer_parts

FORWARD_MULTIPLIES = Misconception(
    "The forward pass multiplies", "Which operation combines the cost of the apples with the cost of the oranges?"
)


def _right(dout: float, x: float, y: float) -> dict[str, Any]:
    return {"output": x + y, "dx": dout, "dy": dout}


def _of_outputs(x: float, y: float) -> Suspects:
    return {FORWARD_MULTIPLIES: x * y}


def _of_gradients(dout: float, own: float, other: float) -> Suspects:
    return {
        m.UPSTREAM_IGNORED: 1,
        m.SPLIT: dout / 2,
        m.INPUT_IN_ADDITION: AnyOf([dout * other, dout * own]),
        m.WRONG_SIGN: -dout,
        (m.UPSTREAM_IGNORED, m.SPLIT): 0.5,
        (m.UPSTREAM_IGNORED, m.INPUT_IN_ADDITION): AnyOf([other, own]),
    }


parts = layer_parts("AddLayer", operator.add, _right, (200, 450), (1.0, 1e17), _of_outputs, _of_gradients)
