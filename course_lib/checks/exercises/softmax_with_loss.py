"""Checks for `SoftmaxWithLoss`, assignment 5.6."""

from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from course_lib.checks.checker import Answer, AnyOf, Checker, Misconception, Part, Stop, Suspects
from course_lib.checks.exercises import misconceptions as m
from course_lib.checks.exercises.classification import (
    DOWN_THE_COLUMNS,
    INTEGER_TARGETS,
    compare_losses,
    compare_targets,
    constant_suspects,
    factors_of,
    targets,
)
from course_lib.checks.exercises.designed_inputs import away_from_zero
from course_lib.checks.exercises.difference_quotients import SEVERAL_STEPS, require_backward_pass
from course_lib.checks.exercises.independence import Gradients, require_independence
from course_lib.functions import cross_entropy_error, log_softmax, number_of_samples, softmax

LOGARITHM_OF_ROUNDED = Misconception(
    "The loss is not finite, though the right class has all the probability",
    "With scores of ±1,000, some probabilities are exactly 0, and some exponentials infinite. "
    "Which of your logarithms gets one of them?",
)
SOFTMAX_MISSING = Misconception(
    "The scores do not go through softmax",
    "Cross-entropy scores probabilities. Are the values of x that forward receives probabilities?",
)
SOFTMAX_TWICE = Misconception(
    "The scores go through softmax twice", "What does softmax make of numbers that are already probabilities?"
)
TARGET_FORGOTTEN = Misconception(
    "The targets are missing from the gradient",
    "Pass two different targets with the same scores: should the gradients be the same?",
)


def _with_correct_parts(answer: Answer) -> AbstractContextManager[None]:
    return answer.with_substitutes(softmax=softmax, cross_entropy_error=cross_entropy_error)


def _scores(rng: np.random.Generator, *shape: int) -> NDArray:
    """Draw positive scores, which have a logarithm even if they do not go through softmax."""
    return rng.uniform(0.5, 3, shape)


def _loss(x: NDArray, one_hot: NDArray) -> float:
    return -np.sum(one_hot * log_softmax(x)) / number_of_samples(x)


def _formula(x: NDArray, t: NDArray) -> NDArray:
    return (softmax(x) - t) / number_of_samples(x)


def _softmax_loss(checker: Checker, answer: Answer) -> None:
    def more(x: NDArray, t: NDArray) -> Suspects:
        with np.errstate(invalid="ignore"):
            # The logarithm of every score, also of negative ones, or only of those of the right classes.
            missing = AnyOf([-np.sum(t * np.log(x)) / len(x), -np.log(np.sum(t * x, axis=1)).mean()])
        return {
            SOFTMAX_MISSING: missing,
            SOFTMAX_TWICE: _loss(softmax(x), t),
            DOWN_THE_COLUMNS: _loss(x, t) + np.sum(t * (log_softmax(x) - log_softmax(x.T).T)) / len(x),
        }

    rng = checker.rng
    with _with_correct_parts(answer):
        compare = compare_losses(checker, lambda x, t: answer().forward(x, t), _scores, softmax, more)

        x, one_hot = away_from_zero(rng, (3, 5)), targets(rng, 3, 5)[1]
        compare("scores of both signs", x, one_hot, one_hot)
        x = np.array([[0.5, 18.5, 1.0], [1.5, 0.5, 19.5]]) + rng.uniform(0, 0.4, (2, 3))
        one_hot = np.eye(3)[[0, 1]]
        p = (one_hot * softmax(x)).sum(axis=1)
        compare("an unlikely target", x, one_hot, one_hot, lambda: constant_suspects(p))

        x = rng.permuted(np.array([[-1000.0, 0.0, 1000.0]] * 3), axis=1)
        loss = answer().forward(x, np.eye(3)[x.argmax(axis=1)])
        loss = checker.numbers(loss, "what forward returns", finite=False)
        checker.require("scores of ±1,000", bool(np.isfinite(loss).all()), "is not finite", LOGARITHM_OF_ROUNDED)
        checker.require_no_overflow(m.EXP_OVERFLOWS)


def _gradients(checker: Checker, answer: Answer) -> None:
    rng = checker.rng

    def run(x: NDArray, t: ArrayLike, *dout: float) -> Any:
        layer = answer()
        layer.forward(x, t)
        return layer.backward(*dout)

    def right(x: NDArray, one_hot: NDArray) -> NDArray:
        # Central differences for all scores at once: moving one after the other would take most of this part's time.
        steps = 1e-4 * np.eye(x.size).reshape(x.size, *x.shape)
        further, nearer = (np.sum(one_hot * log_softmax(x + s), axis=tuple(range(1, s.ndim))) for s in (steps, -steps))
        return ((nearer - further).reshape(x.shape) / 2e-4 / number_of_samples(x)).astype(x.dtype)

    def suspects(x: NDArray, t: NDArray) -> Suspects:
        n = number_of_samples(x)
        forgotten: Suspects = {
            TARGET_FORGOTTEN: softmax(x) / n,
            SOFTMAX_MISSING: AnyOf([(x - t) / n, x - t]),
            SOFTMAX_TWICE: (softmax(softmax(x)) - t) / n,
        }
        return forgotten if x.ndim > 1 else {**forgotten, m.SINGLE_SAMPLE: _formula(x, t)[np.newaxis]}

    def of_label(x: NDArray, label: int) -> Suspects:
        wrong = softmax(x) - label
        return {INTEGER_TARGETS: AnyOf([wrong, -wrong, wrong / 4, -wrong / 4])}

    with _with_correct_parts(answer):
        compare = compare_targets(checker, "dx, ", run, _scores, right, _formula, suspects, of_label)
        x, (_, one_hot) = away_from_zero(rng, (3, 5)), targets(rng, 3, 5)
        compare("scores of both signs", x, one_hot, one_hot)
        expected = right(x, one_hot)
        plain = all(comparison.problem is None for comparison in checker.comparisons.values())
        with checker.attempt("dx for another dout", m.UPSTREAM_IGNORED):
            layer = answer()
            layer.forward(x, one_hot)
            for dout in (float(rng.uniform(2, 3)), -0.25, 0.0, 1.5):
                mine, known = layer.backward(dout), {"dout": dout}
                checker.compare("dx for another dout", mine, dout * expected, known=known, factors=factors_of(x))
        if plain and checker.round == 0:
            _require_backward_pass(checker, run)


def _require_backward_pass(checker: Checker, run: Callable[..., Any]) -> None:
    """Check the gradients of scores so low that no step changes the loss by more than a rounding error."""
    # Quarters, which even float32 can subtract without a rounding error.
    x = np.array([[0.0, 0.5, -30.0, -27.25], [-0.25, -29.5, 0.75, -31.0]]) + checker.rng.integers(-3, 4, (2, 4)) / 4
    one_hot = np.eye(4)[[0, 2]]
    mine = checker.numbers(run(x, one_hot), "dx", finite=False)
    # Probabilities that are not allowed to be smaller than some constant are all that constant.
    unlikely = mine[x < -20] if mine.shape == x.shape else mine
    limited = bool(np.all(unlikely > 0) and np.ptp(unlikely) < 1e-3 * np.max(unlikely))
    exact = _formula(x, one_hot)
    require_backward_pass(checker, "dx of unlikely classes", mine, exact, SEVERAL_STEPS, named=not limited)


def _independence(checker: Checker, answer: Answer) -> None:
    rng = checker.rng

    def gradients(layer: Answer, _: float) -> Gradients:
        return {"dx": layer.backward()}  # whether dout is used is checked in part 2

    def right(_: float, x: NDArray, t: NDArray) -> Gradients:
        one_hot = t if t.ndim == 2 else np.eye(x.shape[1])[t]
        return {"output": _loss(x, one_hot), "dx": _formula(x, one_hot)}

    def dx(t: NDArray) -> NDArray:
        layer = answer()
        layer.forward(x, t)
        return checker.numbers(layer.backward(), "what backward returns")

    with _with_correct_parts(answer):
        x, x2 = _scores(rng, 3, 4), _scores(rng, 3, 4)
        labels, one_hot = targets(rng, 3, 4)
        labels2 = (labels + rng.integers(1, 4)) % 4  # no sample keeps its class
        others = [((1000 * x[:2], np.eye(4)[x[:2].argmax(axis=1)]), 1), ((x[0], one_hot[0]), 1)]
        require_independence(
            checker, answer, gradients, ((x, one_hot), 1), ((x2, np.eye(4)[labels2]), 1), right, others
        )
        # Code often treats class numbers separately. Whether it handles them at all is checked in part 2.
        handled = False
        with suppress(Stop):
            handled = np.array_equal(dx(labels), dx(one_hot))
        if handled:
            require_independence(checker, answer, gradients, ((x, labels), 1), ((x2, labels2), 1), right)


parts = [
    Part("SoftmaxWithLoss-1", "loss", _softmax_loss),
    Part("SoftmaxWithLoss-2", "gradients", _gradients),
    Part("SoftmaxWithLoss-3", "independence", _independence),
]
