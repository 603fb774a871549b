"""Checks for `add_backward`, assignment 5.3."""

import numpy as np

from course_lib.checks.checker import Answer, Checker, Part
from course_lib.checks.exercises.designed_inputs import distinct_numbers, signed_numbers
from course_lib.gradients import numerical_gradient


def _add_backward(checker: Checker, answer: Answer) -> None:
    def compare(words: str, upstream: float) -> None:
        gradients = checker.several(answer(upstream), "add_backward", ["dx", "dy"])
        inputs = np.array(distinct_numbers(checker.rng, 2))
        expected = numerical_gradient(lambda inputs: upstream * np.sum(inputs), inputs)
        for name, mine, right in zip(("dx", "dy"), gradients, expected, strict=True):
            checker.compare(name + words, mine, right, known={"upstream": upstream})

    for (upstream,) in signed_numbers(checker, 1):
        compare("", upstream)
    for upstream in (0.0, 1e-3, -1e4):
        compare("", upstream)
    compare(", an integer", int(checker.rng.integers(3, 99)))


parts = [Part("add_backward-1", "gradients", _add_backward)]
