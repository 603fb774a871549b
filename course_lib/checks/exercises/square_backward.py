"""Checks for `square_backward`, assignment 5.2."""

from course_lib.checks.checker import Answer, AnyOf, Checker, Part, Suspects
from course_lib.checks.exercises import misconceptions as m
from course_lib.checks.exercises.random_inputs import distinct_numbers
from course_lib.gradients import numerical_gradient


def _square_backward(checker: Checker, answer: Answer) -> None:
    def compare(quantity: str, x: float, upstream: float) -> None:
        expected = numerical_gradient(lambda x: upstream * x**2, x)
        suspects: Suspects = {
            m.OUTPUT_FOR_DERIVATIVE: upstream * x**2,
            m.OTHER_DERIVATIVE: AnyOf([upstream * x, upstream * 2, upstream * 2 * x**2]),
            m.UPSTREAM_TWICE: upstream**2 * 2 * x,
            m.WRONG_SIGN: -upstream * 2 * x,
        }
        others: Suspects = {m.UPSTREAM_IGNORED: 2 * x, m.UPSTREAM_ADDED: upstream + 2 * x}
        checker.compare(quantity, answer(x, upstream), expected, others | m.with_upstream_ignored(suspects, upstream))

    x, upstream = distinct_numbers(checker.rng, 2)
    compare("gradient", x, upstream)
    compare("gradient at x = 0", 0.0, upstream)
    compare("gradient at an integer x", 3 + int(checker.rng.integers(5)), upstream)


parts = [Part("square_backward-1", "gradient", _square_backward)]
