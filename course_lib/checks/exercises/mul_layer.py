"""Checks for `MulLayer`, assignment 5.4."""

import operator
from typing import Any

from course_lib.checks.checker import Misconception, Suspects
from course_lib.checks.exercises import misconceptions as m
from course_lib.checks.exercises.two_inputs import layer_parts

FORWARD_ADDS = Misconception(
    "The forward pass adds", "What should two apples at 100 cost, and what does your layer make of 2 and 100?"
)


def _right(dout: float, x: float, y: float) -> dict[str, Any]:
    return {"output": x * y, "dx": dout * y, "dy": dout * x}


def _of_outputs(x: float, y: float) -> Suspects:
    return {FORWARD_ADDS: x + y}


def _of_gradients(dout: float, own: float, other: float) -> Suspects:
    return {m.NOT_SWAPPED: dout * own, m.UPSTREAM_IGNORED: other, (m.NOT_SWAPPED, m.UPSTREAM_IGNORED): own}


parts = layer_parts("MulLayer", operator.mul, _right, (100, 2), (1e13, 4e8), _of_outputs, _of_gradients)
