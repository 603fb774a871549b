"""Checks for `apple_total`, assignment 5.1."""

from course_lib.checks.answer import Answer
from course_lib.checks.checker import Checker, Part
from course_lib.checks.exercises.fruit import (
    COUNT_FORGOTTEN,
    PRICE_AND_COUNT_ADDED,
    TAX_ADDED,
    TAX_FORGOTTEN,
    tax_suspects,
)


def _payment(checker: Checker, answer: Answer) -> None:
    def compare(quantity: str, price: float, count: float, tax: float) -> None:
        suspects = {
            **tax_suspects(price * count, tax),
            COUNT_FORGOTTEN: price * tax,
            PRICE_AND_COUNT_ADDED: (price + count) * tax,
            (PRICE_AND_COUNT_ADDED, TAX_FORGOTTEN): price + count,
            (PRICE_AND_COUNT_ADDED, TAX_ADDED): price + count + tax,
            (COUNT_FORGOTTEN, TAX_FORGOTTEN): price,
        }
        checker.compare(quantity, answer(price, count, tax), price * count * tax, suspects)

    rng = checker.rng
    tax = float(rng.uniform(1.05, 1.3))
    compare("payment", float(rng.uniform(50, 200)), int(rng.integers(2, 9)), tax)
    compare("payment, small price", float(rng.uniform(0.031, 0.069)), int(rng.integers(2, 9)), tax)
    compare("payment, no tax", float(rng.uniform(50, 200)), int(rng.integers(2, 9)), 1)


parts = [Part("apple_total-1", "payment", _payment)]
