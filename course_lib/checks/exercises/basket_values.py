"""Checks for `basket_values`, assignment 5.1."""

from collections.abc import Iterator

import numpy as np

from course_lib.checks.checker import Answer, Checker, Part, is_close
from course_lib.checks.exercises.designed_inputs import purchases

_BASKET = ["apple_cost", "orange_cost", "all_cost", "total"]
_INPUTS = ["apple_price", "apple_count", "orange_price", "orange_count", "tax"]


def _baskets(checker: Checker, answer: Answer) -> Iterator[tuple[dict[str, float], dict]]:
    for values in purchases(checker, (50.0, 90.0), (1.5, 3), (100.0, 150.0), (4.0, 9.0), (1.1, 1.3)):
        basket = checker.entries(answer(*values), "what basket_values returns", _BASKET)
        yield dict(zip(_INPUTS, values, strict=True)), basket


def _costs(inputs: dict[str, float]) -> dict[str, float]:
    apples, oranges = (inputs[f"{fruit}_price"] * inputs[f"{fruit}_count"] for fruit in ("apple", "orange"))
    return {"apple_cost": apples, "orange_cost": oranges, "all_cost": apples + oranges}


def _basket_costs(checker: Checker, answer: Answer) -> None:
    for inputs, basket in _baskets(checker, answer):
        for name, expected in _costs(inputs).items():
            checker.compare(name, basket[name], expected, known=inputs)


def _basket_total(checker: Checker, answer: Answer) -> None:
    for inputs, basket in _baskets(checker, answer):
        costs, tax = _costs(inputs), inputs["tax"]
        all_cost = costs.pop("all_cost")
        # A wrong all_cost is checked in part 1. Here it is enough if the total follows from it.
        theirs = checker.numbers(basket["all_cost"], "all_cost")
        total = checker.numbers(basket["total"], "total")
        is_cost = bool(np.all(theirs > 1)) or is_close(theirs, all_cost * tax)
        follows = theirs.shape == total.shape == () and is_cost and is_close(total, theirs * tax)
        known = costs | {"tax": tax}
        checker.compare("total", basket["total"], theirs * tax if follows else all_cost * tax, known=known)


parts = [Part("basket_values-1", "intermediate values", _basket_costs), Part("basket_values-2", "total", _basket_total)]
