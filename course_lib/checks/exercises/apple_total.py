"""Checks for `apple_total`, assignment 5.1."""

from course_lib.checks.checker import Answer, Checker, Part
from course_lib.checks.exercises.designed_inputs import purchases


def _payment(checker: Checker, answer: Answer) -> None:
    def compare(quantity: str, price: float, count: float, tax: float) -> None:
        known = {"price": price, "count": count, "tax": tax}
        checker.compare(quantity, answer(price, count, tax), price * count * tax, known=known)

    rng = checker.rng
    for price, count, tax in purchases(checker, (50.0, 200.0), (2, 9), (1.05, 1.3)):
        compare("payment", price, count, tax)
    compare("payment, small price", float(rng.uniform(0.031, 0.069)), int(rng.integers(2, 9)), 1.1)
    compare("payment, no tax", float(rng.uniform(50, 200)), int(rng.integers(2, 9)), 1)


parts = [Part("apple_total-1", "payment", _payment)]
