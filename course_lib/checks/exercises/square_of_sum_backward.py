"""Checks for `square_of_sum_backward`, assignment 5.2."""

from course_lib.checks.checker import Answer, AnyOf, Checker, Misconception, Part, Suspects
from course_lib.checks.exercises import misconceptions as m
from course_lib.checks.exercises.designed_inputs import distinct_numbers, numbers_with_zero, signed_numbers
from course_lib.checks.exercises.two_inputs import compare_gradients

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

        def suspects(own: float, other: float) -> Suspects:
            def multiples(start: float) -> Suspects:
                return {
                    HALF: start * t,
                    SQUARED_SEPARATELY: start * 2 * own,
                    m.OUTPUT_FOR_DERIVATIVE: start * t**2,
                    m.OTHER_DERIVATIVE: start * 2,
                    m.INPUT_IN_ADDITION: AnyOf([start * 2 * t * own, start * 2 * t * other]),
                    m.UPSTREAM_TWICE: start**2 * 2 * t,
                    m.WRONG_SIGN: -start * 2 * t,
                }

            others: Suspects = {m.UPSTREAM_IGNORED: 2 * t, m.UPSTREAM_ADDED: start + 2 * t}
            return others | m.with_upstream_ignored(multiples, start)

        gradients = checker.several(answer(x, y, *upstream), "square_of_sum_backward", ["dx", "dy"])
        compare_gradients(checker, words, gradients, lambda x, y: (x + y) ** 2, (x, y), start, suspects)

    for numbers in signed_numbers(checker, 3):
        compare("", *numbers)
    for _, numbers in numbers_with_zero(checker, 3):
        compare(" with a 0 among the numbers", *numbers)
    compare(" where x + y is 0", 3.0, -3.0, 2.0)
    compare(", default upstream", *distinct_numbers(checker.rng, 2))


parts = [Part("square_of_sum_backward-1", "gradients", _square_of_sum_backward)]
