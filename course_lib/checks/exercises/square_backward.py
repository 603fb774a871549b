"""Checks for `square_backward`, assignment 5.2."""

from course_lib.checks.checker import Answer, Checker, Part
from course_lib.checks.exercises.designed_inputs import numbers_with_zero, signed_numbers
from course_lib.gradients import numerical_gradient


def _square_backward(checker: Checker, answer: Answer) -> None:
    def compare(quantity: str, x: float, upstream: float) -> None:
        expected = numerical_gradient(lambda x: upstream * x**2, x)
        known = {"x": x, "upstream": upstream, "2 to the power of x": 2.0**x}
        checker.compare(quantity, answer(x, upstream), expected, known=known)

    for x, upstream in signed_numbers(checker, 2):
        compare("gradient", x, upstream)
    for position, (x, upstream) in numbers_with_zero(checker, 2):
        compare("gradient at x = 0" if position == 0 else "gradient for an upstream of 0", x, upstream)
    compare("gradient at an integer x", 3 + int(checker.rng.integers(5)), upstream)


parts = [Part("square_backward-1", "gradient", _square_backward)]
