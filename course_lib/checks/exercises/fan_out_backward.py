"""Checks for `fan_out_backward`, assignment 5.2."""

import numpy as np

from course_lib.checks.checker import Answer, AnyOf, Checker, Misconception, Part, Suspects
from course_lib.checks.exercises.designed_inputs import inputs_of_a_sum
from course_lib.gradients import numerical_gradient

ONE_WAY_ONLY = Misconception(
    "Only one of the two ways back to x is counted",
    "Put a finger on x and follow the edges to the right. Along how many does x have an effect on z? "
    "What does each of them send back?",
)
WAYS_MULTIPLIED = Misconception(
    "What comes back along the two ways is multiplied",
    "Along one way, z changes by some amount if x changes a little; along the other, by another amount. "
    "By how much does z change in all?",
)

UPSTREAM_ON_ONE_WAY = Misconception(
    "The upstream gradient is ignored on one of the two ways",
    "Both ways begin at z, where upstream comes in. Is it a factor of both of your numbers?",
)


def _fan_out_backward(checker: Checker, answer: Answer) -> None:
    def compare(words: str, x: float, y: float, *upstream: float) -> None:
        start = upstream[0] if upstream else 1.0
        gradients = checker.several(answer(x, y, *upstream), "fan_out_backward", ["dx", "dy"])
        square, total = start * 2 * x, start * 2 * (x + y)
        known = {"x": x, "y": y, "upstream": start, "(x + y)": x + y, "x²": x * x, "(x + y)²": (x + y) ** 2}
        expected = numerical_gradient(lambda v: start * (v[0] ** 2 + (v[0] + v[1]) ** 2), np.array([x, y]))
        suspects: Suspects = {
            ONE_WAY_ONLY: AnyOf([square, total]),
            WAYS_MULTIPLIED: AnyOf([square * total, square * 2 * (x + y)]),
            UPSTREAM_ON_ONE_WAY: AnyOf([2 * x + total, square + 2 * (x + y)]),
        }
        dx, dy = gradients
        checker.compare("dx" + words, dx, expected[0], suspects, known)
        # Whoever makes one of these mistakes has dy right.
        checker.compare("dy" + words, dy, expected[1], dict.fromkeys(suspects, expected[1]), known)

    for words, numbers in inputs_of_a_sum(checker):
        compare(words, *numbers)


parts = [Part("fan_out_backward-1", "gradients", _fan_out_backward)]
