"""Checks for `apple_gradients`, assignment 5.3."""

import numpy as np

from course_lib.checks.checker import Answer, Checker, Part, Suspects
from course_lib.checks.exercises import fruit
from course_lib.checks.exercises import misconceptions as m
from course_lib.checks.exercises.designed_inputs import purchases
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
            suspects: Suspects = {
                m.UPSTREAM_IGNORED: other * tax,
                fruit.TAX_NOT_PASSED_BACK: start * other,
                fruit.PRICE_AND_COUNT_SWAPPED: start * own * tax,
                fruit.TAX_NODE_SWAPPED: start * cost * other,
                fruit.VALUES_FOR_GRADIENTS: own,
                m.UPSTREAM_TWICE: start**2 * other * tax,
                (fruit.TAX_NOT_PASSED_BACK, m.UPSTREAM_IGNORED): other,
                (fruit.TAX_NOT_PASSED_BACK, fruit.PRICE_AND_COUNT_SWAPPED): start * own,
                (fruit.PRICE_AND_COUNT_SWAPPED, m.UPSTREAM_IGNORED): own * tax,
            }
            checker.compare(name + words, gradients[name], expected[name], suspects)
        suspects = {
            m.UPSTREAM_IGNORED: cost,
            fruit.TAX_NODE_SWAPPED: start * tax,
            fruit.TOTAL_FOR_COST: start * cost * tax,
            fruit.VALUES_FOR_GRADIENTS: tax,
            m.UPSTREAM_TWICE: start**2 * cost,
            (fruit.TOTAL_FOR_COST, m.UPSTREAM_IGNORED): cost * tax,
        }
        checker.compare(f"tax{words}", gradients["tax"], expected["tax"], suspects)

    for *values, upstream in purchases(checker, (2.0, 2.5), (3.0, 3.5), (4.0, 4.5), (5.0, 5.5)):
        compare("", values, upstream)
        compare("", values, -upstream)
    for values in purchases(checker, (50.0, 200.0), (2.0, 9.0), (1.05, 1.3)):
        compare(", default upstream", values)


parts = [Part("apple_gradients-1", "gradients", _apple_gradients)]
