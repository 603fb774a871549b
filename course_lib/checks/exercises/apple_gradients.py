"""Checks for `apple_gradients`, assignment 5.3."""

import numpy as np

from course_lib.checks.answer import Answer
from course_lib.checks.checker import Checker, Part
from course_lib.checks.exercises.fruit import (
    PRICE_AND_COUNT_SWAPPED,
    TAX_NODE_SWAPPED,
    TAX_NOT_PASSED_BACK,
    TOTAL_FOR_COST,
    VALUES_FOR_GRADIENTS,
)
from course_lib.checks.exercises.misconceptions import UPSTREAM_IGNORED, UPSTREAM_TWICE
from course_lib.checks.exercises.random_inputs import distinct_numbers
from course_lib.gradients import numerical_gradient


def _right_mul_backward(x: float, y: float, upstream: float) -> tuple[float, float]:
    return upstream * y, upstream * x


def _apple_gradients(checker: Checker, answer: Answer) -> None:
    def compare(words: str, values: list[float], *upstream: float) -> None:
        start = upstream[0] if upstream else 1.0
        price, count, tax = values
        names = ["price", "count", "tax"]
        with answer.with_substitutes(mul_backward=_right_mul_backward):
            gradients = checker.entries(answer(*values, *upstream), "what apple_gradients returns", names)
        cost = price * count
        expected = dict(zip(names, numerical_gradient(lambda v: start * np.prod(v), np.array(values)), strict=True))
        for name, own, other in (("price", price, count), ("count", count, price)):
            suspects = {
                UPSTREAM_IGNORED: other * tax,
                TAX_NOT_PASSED_BACK: start * other,
                PRICE_AND_COUNT_SWAPPED: start * own * tax,
                TAX_NODE_SWAPPED: start * cost * other,
                VALUES_FOR_GRADIENTS: own,
                UPSTREAM_TWICE: start**2 * other * tax,
                (TAX_NOT_PASSED_BACK, UPSTREAM_IGNORED): other,
                (TAX_NOT_PASSED_BACK, PRICE_AND_COUNT_SWAPPED): start * own,
                (PRICE_AND_COUNT_SWAPPED, UPSTREAM_IGNORED): own * tax,
            }
            checker.compare(name + words, gradients[name], expected[name], suspects)
        suspects = {
            UPSTREAM_IGNORED: cost,
            TAX_NODE_SWAPPED: start * tax,
            TOTAL_FOR_COST: start * cost * tax,
            VALUES_FOR_GRADIENTS: tax,
            UPSTREAM_TWICE: start**2 * cost,
            (TOTAL_FOR_COST, UPSTREAM_IGNORED): cost * tax,
        }
        checker.compare(f"tax{words}", gradients["tax"], expected["tax"], suspects)

    *values, upstream = map(abs, distinct_numbers(checker.rng, 4))
    compare("", values, upstream)
    values = list(map(float, checker.rng.uniform([50, 2, 1.05], [200, 9, 1.3])))
    compare(", default upstream", values)


parts = [Part("apple_gradients-1", "gradients", _apple_gradients)]
