"""Checks for `apple_gradients`, assignment 5.3."""

import numpy as np

from course_lib.checks.checker import Answer, Checker, Part
from course_lib.checks.exercises.designed_inputs import purchases
from course_lib.gradients import numerical_gradient


def _right_mul_backward(x: float, y: float, upstream: float) -> tuple[float, float]:
    return upstream * y, upstream * x


def _apple_gradients(checker: Checker, answer: Answer) -> None:
    def compare(words: str, values: list[float], *upstream: float) -> None:
        start = upstream[0] if upstream else 1.0
        names = ["price", "count", "tax"]
        gradients = checker.entries(answer(*values, *upstream), "what apple_gradients returns", names)
        expected = dict(zip(names, numerical_gradient(lambda v: start * np.prod(v), np.array(values)), strict=True))
        known = {**dict(zip(names, values, strict=True)), "upstream": start}
        for name in names:
            checker.compare(f"gradient of {name}{words}", gradients[name], expected[name], known=known)

    with answer.with_substitutes(mul_backward=_right_mul_backward):
        for *values, upstream in purchases(checker, (2.0, 2.5), (3.0, 3.5), (4.0, 4.5), (5.0, 5.5)):
            compare("", values, upstream)
            compare("", values, -upstream)
        for values in purchases(checker, (50.0, 200.0), (2.0, 9.0), (1.05, 1.3)):
            compare(", default upstream", values)


parts = [Part("apple_gradients-1", "gradients", _apple_gradients)]
