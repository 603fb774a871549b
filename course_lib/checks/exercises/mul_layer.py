"""Checks for `MulLayer`, assignment 5.4."""

import operator
from typing import Any

from course_lib.checks.exercises.two_inputs import layer_parts


def _right(dout: float, x: float, y: float) -> dict[str, Any]:
    return {"output": x * y, "dx": dout * y, "dy": dout * x}


parts = layer_parts("MulLayer", operator.mul, _right, (100, 2), (1e13, 4e8))
