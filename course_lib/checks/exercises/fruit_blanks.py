"""Checks for `fruit_blanks`, assignment 5.3."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from course_lib.checks.checker import Answer, AnyOf, Checker, Misconception, Part, Suspects, brief, is_close
from course_lib.checks.closeness import as_numbers
from course_lib.checks.exercises import fruit
from course_lib.checks.exercises import misconceptions as m
from course_lib.gradients import numerical_gradient

PER_CENT = Misconception(
    "The gradient of the tax is for one per cent",
    "What is one unit of a tax that is written as 1.25: one per cent more, or 1.0 more?",
)

_VALUES = {"apple_count": 3.0, "apple_price": 80.0, "orange_price": 120.0, "orange_count": 4.0, "tax": 1.25}
_COSTS = {"all_cost": 720.0, "apple_cost": 240.0, "orange_cost": 480.0}


def _compare_blank(
    checker: Checker, name: str, blanks: Mapping[str, Any], expected: ArrayLike, suspects: Suspects
) -> None:
    """Compare as `Checker.compare` does, but hide the right number: it is the same each time, and it is the answer."""
    mine = blanks[name]
    if not checker.compare(name, mine, expected, suspects):
        why = "" if as_numbers(mine)[1] or np.ndim(mine) else ", which is not the gradient there"
        checker.comparisons[name].problem = f"is {brief(mine)}{why}"


def _input_blanks(checker: Checker, answer: Answer) -> None:
    blanks = checker.entries(answer(), "what fruit_blanks returns", _VALUES)
    values = np.array(list(_VALUES.values()))
    gradients = numerical_gradient(lambda v: fruit.payment(**dict(zip(_VALUES, v, strict=True))), values)
    expected = dict(zip(_VALUES, gradients, strict=True))
    tax, all_cost = _VALUES["tax"], expected["tax"]
    for name, value in _VALUES.items():
        suspects: Suspects
        if name == "tax":
            suspects = {
                fruit.VALUES_FOR_GRADIENTS: value,
                PER_CENT: AnyOf([all_cost / 100, all_cost / 10]),
                fruit.TOTAL_FOR_COST: all_cost * tax,
            }
            if is_close(blanks.get("all_cost"), all_cost):  # otherwise, it is only the value above the edge
                suspects[fruit.TAX_NODE_SWAPPED] = tax
        else:
            suspects = {
                fruit.TAX_NOT_PASSED_BACK: expected[name] / tax,
                fruit.VALUES_FOR_GRADIENTS: value,
                m.SPLIT: expected[name] / 2,
                m.INPUT_IN_ADDITION: AnyOf(expected[name] * _COSTS[cost] for cost in ("apple_cost", "orange_cost")),
                fruit.TAX_NODE_SWAPPED: expected[name] / tax * all_cost,
            }
        _compare_blank(checker, name, blanks, expected[name], suspects)


def _intermediate_blanks(checker: Checker, answer: Answer) -> None:
    blanks = checker.entries(answer(), "what fruit_blanks returns", _COSTS)
    tax, all_cost = _VALUES["tax"], _COSTS["all_cost"]
    for name, cost in _COSTS.items():
        # Adding to any cost raises all_cost by as much.
        expected = numerical_gradient(lambda change: (all_cost + change) * tax, 0.0)
        suspects: Suspects = {
            fruit.TAX_NOT_PASSED_BACK: 1,
            fruit.VALUES_FOR_GRADIENTS: cost,
            fruit.TAX_NODE_SWAPPED: all_cost,
        }
        if name != "all_cost":
            costs = AnyOf(tax * _COSTS[each] for each in ("apple_cost", "orange_cost"))
            suspects |= {m.SPLIT: tax / 2, m.INPUT_IN_ADDITION: costs}
        _compare_blank(checker, name, blanks, expected, suspects)


parts = [
    Part("fruit_blanks-1", "the inputs", _input_blanks),
    Part("fruit_blanks-2", "the intermediate values", _intermediate_blanks),
]
