"""Checks for `mul_backward`, assignment 5.3."""

from course_lib.checks.answer import Answer
from course_lib.checks.checker import Checker, Part
from course_lib.checks.exercises.misconceptions import (
    NOT_SWAPPED,
    OUTPUT_FOR_DERIVATIVE,
    UPSTREAM_ADDED,
    UPSTREAM_IGNORED,
    UPSTREAM_TWICE,
    WRONG_SIGN,
)
from course_lib.checks.exercises.random_inputs import distinct_numbers
from course_lib.checks.misconception import AnyOf, Misconception
from course_lib.gradients import numerical_gradient

LIKE_ADDITION = Misconception(
    "The upstream gradient passes through unchanged, as in an addition node",
    "With 2 apples, raise the price by 1: by how much does the cost rise? Does it matter how many apples there are?",
)


def _mul_backward(checker: Checker, answer: Answer) -> None:
    def compare(words: str, x: float, y: float, upstream: float) -> None:
        dx, dy = checker.several(answer(x, y, upstream), "mul_backward", ["dx", "dy"])
        for name, mine, own, other in (("dx", dx, x, y), ("dy", dy, y, x)):
            expected = numerical_gradient(lambda own, other=other: upstream * own * other, own)
            suspects = {
                NOT_SWAPPED: upstream * own,
                UPSTREAM_IGNORED: other,
                LIKE_ADDITION: upstream,
                OUTPUT_FOR_DERIVATIVE: upstream * x * y,
                UPSTREAM_ADDED: AnyOf([upstream + other, upstream + own]),
                UPSTREAM_TWICE: upstream**2 * other,
                WRONG_SIGN: -upstream * other,
                (NOT_SWAPPED, UPSTREAM_IGNORED): own,
                (NOT_SWAPPED, WRONG_SIGN): -upstream * own,
                (OUTPUT_FOR_DERIVATIVE, UPSTREAM_IGNORED): x * y,
                (LIKE_ADDITION, UPSTREAM_IGNORED): 1,
            }
            checker.compare(name + words, mine, expected, suspects)

    x, y, upstream = distinct_numbers(checker.rng, 3)
    compare("", x, y, upstream)
    with checker.attempt("an input that is 0"):
        # Dividing the output by one input to get the other fails here.
        compare(", x is 0", 0.0, y, upstream)
        compare(", y is 0", x, 0.0, upstream)


parts = [Part("mul_backward-1", "gradients", _mul_backward)]
