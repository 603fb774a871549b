"""Checks for `mul_backward`, assignment 5.3."""

import operator

from course_lib.checks.checker import Answer, Checker, Part
from course_lib.checks.exercises.designed_inputs import numbers_with_zero, signed_numbers
from course_lib.checks.exercises.two_inputs import compare_gradients


def _mul_backward(checker: Checker, answer: Answer) -> None:
    def compare(words: str, x: float, y: float, upstream: float) -> None:
        gradients = checker.several(answer(x, y, upstream), "mul_backward", ["dx", "dy"])
        known = {"x": x, "y": y, "upstream": upstream}
        compare_gradients(checker, words, gradients, operator.mul, (x, y), upstream, known)

    for numbers in signed_numbers(checker, 3):
        compare("", *numbers)
    with checker.attempt("an input that is 0"):
        # Dividing the output by one input to get the other fails here.
        for position, numbers in numbers_with_zero(checker, 3):
            compare((", x is 0", ", y is 0", "")[position], *numbers)


parts = [Part("mul_backward-1", "gradients", _mul_backward)]
