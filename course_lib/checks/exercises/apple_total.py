"""Checks for `apple_total`, assignment 5.1."""

from course_lib.checks.exercises.fruit import (
    COUNT_FORGOTTEN,
    PRICE_AND_COUNT_ADDED,
    TAX_ADDED,
    TAX_FORGOTTEN,
    tax_suspects,
)
from course_lib.checks.subject import Subject
from course_lib.checks.trial import Part, Trial


def _payment(trial: Trial, answer: Subject) -> None:
    def compare(quantity: str, price: float, count: float, tax: float) -> None:
        suspects = {
            **tax_suspects(price * count, tax),
            COUNT_FORGOTTEN: price * tax,
            PRICE_AND_COUNT_ADDED: (price + count) * tax,
            (PRICE_AND_COUNT_ADDED, TAX_FORGOTTEN): price + count,
            (PRICE_AND_COUNT_ADDED, TAX_ADDED): price + count + tax,
            (COUNT_FORGOTTEN, TAX_FORGOTTEN): price,
        }
        trial.compare(quantity, answer(price, count, tax), price * count * tax, suspects)

    rng = trial.rng
    tax = float(rng.uniform(1.05, 1.3))
    compare("payment", float(rng.uniform(50, 200)), int(rng.integers(2, 9)), tax)
    compare("payment, small price", float(rng.uniform(0.031, 0.069)), int(rng.integers(2, 9)), tax)
    compare("payment, no tax", float(rng.uniform(50, 200)), int(rng.integers(2, 9)), 1)


parts = [Part("apple_total-1", "payment", _payment)]
