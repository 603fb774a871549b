"""Checks for `add_backward`, assignment 5.3."""

import numpy as np

from course_lib.checks.checker import Answer, Checker, Misconception, Part, Suspects
from course_lib.checks.exercises import misconceptions as m
from course_lib.checks.exercises.designed_inputs import distinct_numbers, signed_numbers
from course_lib.gradients import numerical_gradient

ONE_INPUT_ONLY = Misconception(
    "Only one of the inputs gets a gradient",
    "The sum depends on x, and it depends on y as well. Which of them gets nothing from your node?",
)
DOUBLED = Misconception(
    "The upstream gradient is doubled",
    "If x rises by 1 and y stays, by how much does x + y rise? Is anything added up in the backward pass?",
)


def _add_backward(checker: Checker, answer: Answer) -> None:
    def compare(words: str, upstream: float) -> None:
        dx, dy = checker.several(answer(upstream), "add_backward", ["dx", "dy"])
        inputs = np.array(distinct_numbers(checker.rng, 2))
        expected = numerical_gradient(lambda inputs: upstream * np.sum(inputs), inputs)
        suspects: Suspects = {
            m.UPSTREAM_IGNORED: 1,
            m.SPLIT: upstream / 2,
            ONE_INPUT_ONLY: 0,
            DOUBLED: 2 * upstream,
            m.UPSTREAM_TWICE: upstream**2,
            m.WRONG_SIGN: -upstream,
            (m.UPSTREAM_IGNORED, m.SPLIT): 0.5,
        }
        checker.compare(f"dx{words}", dx, expected[0], suspects)
        checker.compare(f"dy{words}", dy, expected[1], suspects)

    for (upstream,) in signed_numbers(checker, 1):
        compare("", upstream)
    for upstream in (0.0, 1e-3, -1e4):
        compare("", upstream)
    compare(", an integer", int(checker.rng.integers(3, 99)))


parts = [Part("add_backward-1", "gradients", _add_backward)]
