"""Checks for `square_of_sum_backward`, assignment 5.2."""

from course_lib.checks.checker import Answer, Checker, Part
from course_lib.checks.exercises.designed_inputs import distinct_numbers, numbers_with_zero, signed_numbers
from course_lib.checks.exercises.two_inputs import compare_gradients


def _square_of_sum_backward(checker: Checker, answer: Answer) -> None:
    def compare(words: str, x: float, y: float, *upstream: float) -> None:
        start = upstream[0] if upstream else 1.0
        gradients = checker.several(answer(x, y, *upstream), "square_of_sum_backward", ["dx", "dy"])
        known = {"x": x, "y": y, "upstream": start, "(x + y)": x + y}
        compare_gradients(checker, words, gradients, lambda x, y: (x + y) ** 2, (x, y), start, known)

    for numbers in signed_numbers(checker, 3):
        compare("", *numbers)
    for _, numbers in numbers_with_zero(checker, 3):
        compare(" with a 0 among the numbers", *numbers)
    compare(" where x + y is 0", 3.0, -3.0, 2.0)
    compare(", default upstream", *distinct_numbers(checker.rng, 2))


parts = [Part("square_of_sum_backward-1", "gradients", _square_of_sum_backward)]
