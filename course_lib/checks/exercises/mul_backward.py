"""Checks for `mul_backward`, assignment 5.3."""

import operator

from course_lib.checks.checker import Answer, AnyOf, Checker, Misconception, Part, Suspects
from course_lib.checks.exercises import misconceptions as m
from course_lib.checks.exercises.designed_inputs import numbers_with_zero, signed_numbers
from course_lib.checks.exercises.two_inputs import compare_gradients

LIKE_ADDITION = Misconception(
    "The upstream gradient passes through unchanged, as in an addition node",
    "With 2 apples, raise the price by 1: by how much does the cost rise? Does it matter how many apples there are?",
)


def _mul_backward(checker: Checker, answer: Answer) -> None:
    def compare(words: str, x: float, y: float, upstream: float) -> None:
        def suspects(own: float, other: float) -> Suspects:
            return {
                m.NOT_SWAPPED: upstream * own,
                m.UPSTREAM_IGNORED: other,
                LIKE_ADDITION: upstream,
                m.OUTPUT_FOR_DERIVATIVE: upstream * x * y,
                m.UPSTREAM_ADDED: AnyOf([upstream + other, upstream + own]),
                m.UPSTREAM_TWICE: upstream**2 * other,
                m.WRONG_SIGN: -upstream * other,
                (m.NOT_SWAPPED, m.UPSTREAM_IGNORED): own,
                (m.NOT_SWAPPED, m.WRONG_SIGN): -upstream * own,
                (m.OUTPUT_FOR_DERIVATIVE, m.UPSTREAM_IGNORED): x * y,
                (LIKE_ADDITION, m.UPSTREAM_IGNORED): 1,
            }

        gradients = checker.several(answer(x, y, upstream), "mul_backward", ["dx", "dy"])
        compare_gradients(checker, words, gradients, operator.mul, (x, y), upstream, suspects)

    for numbers in signed_numbers(checker, 3):
        compare("", *numbers)
    with checker.attempt("an input that is 0"):
        # Dividing the output by one input to get the other fails here.
        for position, numbers in numbers_with_zero(checker, 3):
            compare((", x is 0", ", y is 0", "")[position], *numbers)


parts = [Part("mul_backward-1", "gradients", _mul_backward)]
