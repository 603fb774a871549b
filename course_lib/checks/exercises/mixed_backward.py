"""Checks for `mixed_backward`, assignment 5.3."""

import numpy as np

from course_lib.checks.checker import Answer, Checker, Part
from course_lib.checks.exercises.designed_inputs import distinct_numbers, numbers_with_zero, signed_numbers
from course_lib.gradients import numerical_gradient


def _right_add_backward(upstream: float) -> tuple[float, float]:
    return upstream, upstream


def _right_mul_backward(x: float, y: float, upstream: float) -> tuple[float, float]:
    return upstream * y, upstream * x


def _mixed_backward(checker: Checker, answer: Answer) -> None:
    names = ("da", "db", "dc")

    def compare(words: str, a: float, b: float, c: float, *upstream: float) -> None:
        start = upstream[0] if upstream else 1.0
        gradients = checker.several(answer(a, b, c, *upstream), "mixed_backward", names)
        expected = numerical_gradient(lambda v: start * (v[0] + v[1]) * v[2], np.array([a, b, c]))
        known = {"a": a, "b": b, "c": c, "upstream": start, "(a + b)": a + b}
        for name, mine, right in zip(names, gradients, expected, strict=True):
            checker.compare(name + words, mine, right, known=known)

    with answer.with_substitutes(add_backward=_right_add_backward, mul_backward=_right_mul_backward):
        for numbers in signed_numbers(checker, 4):
            compare("", *numbers)
        with checker.attempt("an input that is 0"):
            # Dividing the output by one input to get the other fails here.
            for _, numbers in numbers_with_zero(checker, 4):
                compare(" with a 0 among the numbers", *numbers)
            compare(" where a + b is 0", 3.0, -3.0, 2.0, 1.5)
        compare(", default upstream", *distinct_numbers(checker.rng, 3))


parts = [Part("mixed_backward-1", "gradients", _mixed_backward)]
