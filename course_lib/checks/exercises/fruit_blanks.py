"""Checks for `fruit_blanks`, assignment 5.3."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from course_lib.checks.answer import Answer
from course_lib.checks.checker import Checker, Part, brief
from course_lib.checks.exercises.fruit import (
    TAX_NODE_SWAPPED,
    TAX_NOT_PASSED_BACK,
    TOTAL_FOR_COST,
    VALUES_FOR_GRADIENTS,
    input_suspects,
    payment,
)
from course_lib.checks.exercises.misconceptions import INPUT_IN_ADDITION, SPLIT
from course_lib.checks.misconception import AnyOf, Misconception, Suspects
from course_lib.gradients import numerical_gradient

PER_CENT = Misconception(
    "The gradient of the tax is for one per cent",
    "What is one unit of a tax that is written as 1.1: one per cent more, or 1.0 more?",
)

_VALUES = {"apple_count": 2.0, "apple_price": 100.0, "orange_price": 150.0, "orange_count": 3.0, "tax": 1.1}
_COSTS = {"all_cost": 650.0, "apple_cost": 200.0, "orange_cost": 450.0}


def _compare_blank(checker: Checker, name: str, blanks: Mapping[str, Any], expected: float, suspects: Suspects) -> None:
    """Compare as `Checker.compare` does, but hide the right number: it is the same each time, and it is the answer."""
    if not checker.compare(name, blanks[name], expected, suspects):
        checker.comparisons[name].problem = f"is {brief(blanks[name])}, which does not belong there"


def _input_blanks(checker: Checker, answer: Answer) -> None:
    blanks = checker.entries(answer(), "what fruit_blanks returns", _VALUES)
    values = np.array(list(_VALUES.values()))
    gradients = numerical_gradient(lambda v: payment(**dict(zip(_VALUES, v, strict=True))), values)
    expected = dict(zip(_VALUES, gradients, strict=True))
    tax, all_cost = _VALUES["tax"], expected["tax"]
    for name, value in _VALUES.items():
        if name == "tax":
            suspects = {
                VALUES_FOR_GRADIENTS: value,
                PER_CENT: AnyOf([all_cost / 100, all_cost / 10]),
                TOTAL_FOR_COST: all_cost * tax,
                TAX_NODE_SWAPPED: tax,
            }
        else:
            suspects = {
                **input_suspects(name, expected, tax),
                VALUES_FOR_GRADIENTS: value,
                SPLIT: expected[name] / 2,
                INPUT_IN_ADDITION: AnyOf(expected[name] * _COSTS[cost] for cost in ("apple_cost", "orange_cost")),
                TAX_NODE_SWAPPED: expected[name] / tax * all_cost,
            }
        _compare_blank(checker, name, blanks, expected[name], suspects)


def _intermediate_blanks(checker: Checker, answer: Answer) -> None:
    blanks = checker.entries(answer(), "what fruit_blanks returns", _COSTS)
    tax, all_cost = _VALUES["tax"], _COSTS["all_cost"]
    for name, cost in _COSTS.items():
        expected = numerical_gradient(lambda changed, cost=cost: (all_cost - cost + changed) * tax, cost)
        suspects = {TAX_NOT_PASSED_BACK: 1, VALUES_FOR_GRADIENTS: cost, TAX_NODE_SWAPPED: all_cost}
        if name != "all_cost":
            suspects |= {SPLIT: tax / 2, INPUT_IN_ADDITION: AnyOf([tax * 200, tax * 450])}
        _compare_blank(checker, name, blanks, expected, suspects)


parts = [
    Part("fruit_blanks-1", "the inputs", _input_blanks),
    Part("fruit_blanks-2", "the intermediate values", _intermediate_blanks),
]
