"""Checks for `square_of_sum_backward`, assignment 5.2."""

from course_lib.checks.answer import Answer
from course_lib.checks.checker import Checker, Part
from course_lib.checks.exercises.misconceptions import (
    INPUT_IN_ADDITION,
    OTHER_DERIVATIVE,
    OUTPUT_FOR_DERIVATIVE,
    UPSTREAM_ADDED,
    UPSTREAM_IGNORED,
    UPSTREAM_TWICE,
    WRONG_SIGN,
)
from course_lib.checks.exercises.random_inputs import distinct_numbers
from course_lib.checks.exercises.upstream import with_upstream_ignored
from course_lib.checks.misconception import AnyOf, Misconception
from course_lib.gradients import numerical_gradient

SQUARED_SEPARATELY = Misconception(
    "x and y are squared separately",
    "With x = 1 and y = 2, what is (x + y)², and what is x² + y²? Which number enters the square node?",
)
HALF = Misconception(
    "Half of the gradient is missing",
    "Send 1 back through the two nodes, one at a time. What does the square node make of it? "
    "And does the addition node split its signal, or does each input get all of it?",
)


def _square_of_sum_backward(checker: Checker, answer: Answer) -> None:
    def compare(words: str, x: float, y: float, *upstream: float) -> None:
        start = upstream[0] if upstream else 1.0
        t = x + y
        dx, dy = checker.several(answer(x, y, *upstream), "square_of_sum_backward", ["dx", "dy"])
        for name, mine, own, other in (("dx", dx, x, y), ("dy", dy, y, x)):
            expected = numerical_gradient(lambda own, other=other: start * (own + other) ** 2, own)
            suspects = {
                HALF: start * t,
                SQUARED_SEPARATELY: start * 2 * own,
                OUTPUT_FOR_DERIVATIVE: start * t**2,
                OTHER_DERIVATIVE: start * 2,
                INPUT_IN_ADDITION: AnyOf([start * 2 * t * own, start * 2 * t * other]),
                UPSTREAM_TWICE: start**2 * 2 * t,
                WRONG_SIGN: -start * 2 * t,
            }
            others = {UPSTREAM_IGNORED: 2 * t, UPSTREAM_ADDED: start + 2 * t}
            checker.compare(name + words, mine, expected, others | with_upstream_ignored(suspects, start))

    compare("", *distinct_numbers(checker.rng, 3))
    compare(", default upstream", *distinct_numbers(checker.rng, 2))


parts = [Part("square_of_sum_backward-1", "gradients", _square_of_sum_backward)]
