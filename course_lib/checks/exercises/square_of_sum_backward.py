"""Checks for `square_of_sum_backward`, assignment 5.2."""

from course_lib.checks.checker import Answer, Checker, Part
from course_lib.checks.exercises.designed_inputs import inputs_of_a_sum
from course_lib.checks.exercises.two_inputs import compare_gradients


def _square_of_sum_backward(checker: Checker, answer: Answer) -> None:
    def compare(words: str, x: float, y: float, *upstream: float) -> None:
        start = upstream[0] if upstream else 1.0
        gradients = checker.several(answer(x, y, *upstream), "square_of_sum_backward", ["dx", "dy"])
        known = {"x": x, "y": y, "upstream": start, "(x + y)": x + y}
        compare_gradients(checker, words, gradients, lambda x, y: (x + y) ** 2, (x, y), start, known)

    for words, numbers in inputs_of_a_sum(checker):
        compare(words, *numbers)


parts = [Part("square_of_sum_backward-1", "gradients", _square_of_sum_backward)]
