"""Checks for `cross_entropy_error`, assignment 5.6."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from course_lib.checks.checker import Answer, Checker, Misconception, Part
from course_lib.checks.exercises import misconceptions as m
from course_lib.checks.exercises.classification import ONE_HOT, OTHERS, compare_losses, constant_suspects
from course_lib.functions import softmax

ZERO_TIMES_INFINITY = Misconception(
    "A probability of 0 gives nan, though its class is not the target",
    "What is 0 * np.log(0) for a computer? Which classes need a logarithm at all?",
)


def _probabilities(rng: np.random.Generator, *shape: int) -> NDArray:
    """Draw probabilities, none of them so small that a constant in the logarithm would show."""
    return softmax(rng.uniform(-1.5, 1.5, shape))


def _compare(checker: Checker, answer: Answer, kind: str) -> Callable[..., bool]:
    return compare_losses(checker, answer, _probabilities, lambda y: y, lambda y, t: {}, [kind])


def _one_hot(checker: Checker, answer: Answer) -> None:
    rng = checker.rng
    compare = _compare(checker, answer, ONE_HOT)

    p = rng.uniform(1e-8, 2e-8, 2)
    y = np.column_stack([p, 0.3 - p, [0.7, 0.7]])
    one_hot = np.eye(3)[[0, 0]]
    compare("target with probability 1e-8", y, one_hot, one_hot, lambda: constant_suspects(p))
    y, one_hot = _probabilities(rng, 1, 5), np.eye(5)[[2]]
    compare("batch of one", y, one_hot, one_hot)
    loss = answer(np.array([[0.01, 0.99, 0.0]]), np.array([[0.0, 1.0, 0.0]]))
    finite = bool(np.isfinite(checker.numbers(loss, "what cross_entropy_error returns", finite=False)).all())
    checker.require("other class with probability 0", finite, "is not finite", ZERO_TIMES_INFINITY)
    checker.require_arguments_unchanged(m.ARGUMENT_CHANGED)


def _others(checker: Checker, answer: Answer) -> None:
    _compare(checker, answer, OTHERS)
    checker.require_arguments_unchanged(m.ARGUMENT_CHANGED)


parts = [
    Part("cross_entropy_error-1", "one-hot targets", _one_hot),
    Part("cross_entropy_error-2", "class numbers and single samples", _others),
]
