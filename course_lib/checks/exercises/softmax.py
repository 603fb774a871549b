"""Checks for `softmax`, assignment 5.6."""

import numpy as np
from numpy.typing import NDArray

from course_lib.checks.checker import Answer, AnyOf, Checker, Misconception, Part, Suspects, alternatives, is_close
from course_lib.checks.exercises import misconceptions as m
from course_lib.checks.exercises.classification import DOWN_THE_COLUMNS
from course_lib.checks.exercises.designed_inputs import away_from_zero
from course_lib.functions import softmax

OVER_ALL = Misconception(
    "softmax is taken over all samples together",
    "Each row is a sample, and its probabilities should sum to 1. Which entries does your sum include?",
)
ROW_BY_OTHER_ROW = Misconception(
    "A row is combined with the maximum or the sum of another row",
    "What shape has np.sum(x, axis=1), and how does numpy align it with x: as a row or as a column?",
)
SHIFTED_BY_ALL = Misconception(
    "All rows are shifted by the same amount",
    "One row holds scores around 1,000 and another around -1,000. What is left of the lower row after your shift?",
)
CUT_OFF = Misconception(
    "Large scores are all treated alike",
    "Scores of 1,000 and 1,001 differ by 1. What is left of the difference if your code cuts large scores off?",
)


def _values(checker: Checker, answer: Answer) -> None:
    rng = checker.rng

    def compare(quantity: str, x: NDArray) -> bool:
        dtype = np.result_type(x, np.float32)  # float32 stays float32, and integers become float64
        suspects: Suspects = _suspects(x) if x.ndim > 1 else {m.SINGLE_SAMPLE: softmax(x)[np.newaxis]}
        right, shifted = softmax(x), x - x.max(axis=-1, keepdims=True)
        known = {"x": x, "exp(x)": np.exp(x), "exp(x - max)": np.exp(shifted), "log(softmax(x))": np.log(right)}
        return checker.compare(quantity, answer(x), right.astype(dtype), suspects, known)

    # As many samples as classes: a wrong alignment gives no error, but numbers to recognise.
    by_rows = compare("softmax(x)", 2 * away_from_zero(rng, (4, 4)))
    with checker.attempt("softmax(x)" if by_rows else "more classes than samples"):
        compare("softmax(x)", 2 * away_from_zero(rng, (2, 5)))
    compare("softmax(x), batch of one", away_from_zero(rng, (1, 3)))
    compare("softmax(x), batch of one", np.zeros((1, 3)))
    compare("softmax(x), float32", away_from_zero(rng, (4, 4)).astype(np.float32))
    x = rng.permuted(np.array([[3, 0, -2, 1]] * 4), axis=1)
    compare("softmax(x), integers", x)
    with checker.attempt("softmax(x), one sample", m.SINGLE_SAMPLE):
        compare("softmax(x), one sample", away_from_zero(rng, (4,)))


def _suspects(x: NDArray) -> Suspects:
    exp_x = np.exp(x)
    by_rows = np.exp(x - x.max(axis=1, keepdims=True))
    over_all = AnyOf([exp_x / exp_x.sum(), by_rows / by_rows.sum()])
    suspects: Suspects = {OVER_ALL: over_all, DOWN_THE_COLUMNS: exp_x / exp_x.sum(axis=0)}
    if x.shape[0] == x.shape[1]:
        numerators = exp_x, np.exp(x - x.max(axis=1)), np.exp(x - x.max(axis=1, keepdims=True))
        suspects[ROW_BY_OTHER_ROW] = AnyOf(numerator / numerator.sum(axis=1) for numerator in numerators)
    return suspects


def _extremes(checker: Checker, answer: Answer) -> None:
    if checker.round > 0:
        return  # what is compared does not depend on the numbers
    # Compared with the function's own results for smaller scores, so that a wrong axis does not cost points here too.
    # The scores are quarters, which even float32 can add to 1,000 without a rounding error.
    x = checker.rng.permuted(np.array([[-1.25, 0.5, 2.0]] * 3), axis=1) + checker.rng.integers(-2, 3, (3, 3)) / 4
    plain = checker.numbers(answer(x), "softmax(x)")
    negated = checker.numbers(answer(-x), "softmax(x)")
    follows = plain.shape == negated.shape == x.shape and not is_close(plain, negated)
    problem = "the result is the same for every input, or has a different shape"
    checker.precondition("softmax follows its input", follows, problem)
    # A known mistake is checked in part 1.
    known = [softmax(x), np.exp(x), *(one for wrong in _suspects(x).values() for one in alternatives(wrong))]
    checker.precondition(
        "computes softmax", any(is_close(plain, value) for value in known), "is not right yet for small scores"
    )
    if not follows:
        return

    for words, offset in (("up", 1000.0), ("down", -1000.0)):
        quantity = f"the same for scores shifted {words} by 1,000"
        alike: Suspects = {CUT_OFF: np.full_like(plain, 1 / 3)}
        checker.compare(quantity, answer(x + offset), plain, _overflow(x + offset) | alike, {"x": x + offset})
    signs = checker.rng.permuted(np.array([[-1, 0, 1]] * 3), axis=1)
    checker.compare(
        "scores of ±1,000, the same as for ±30", answer(1000.0 * signs), answer(30.0 * signs), _overflow(1000.0 * signs)
    )
    if is_close(plain.sum(axis=1), np.ones(3)):
        apart = x + np.array([[1000.0], [0.0], [-1000.0]])
        with np.errstate(invalid="ignore"):
            exp_x = np.exp(apart - apart.max())
            suspects = _overflow(apart) | {SHIFTED_BY_ALL: exp_x / exp_x.sum(axis=1, keepdims=True)}
        checker.compare("the same for rows 1,000 apart", answer(apart), plain, suspects, {"x": apart})
    checker.require_no_overflow(m.EXP_OVERFLOWS)
    checker.require_arguments_unchanged(m.ARGUMENT_CHANGED)
    checker.require_results_unshared(m.ARGUMENT_RETURNED)


def _overflow(x: NDArray) -> Suspects:
    """Return what large scores give if they are not shifted, for a sum along any axis."""
    with np.errstate(over="ignore", invalid="ignore"):
        exp_x = np.exp(x)
        return {m.EXP_OVERFLOWS: AnyOf(exp_x / exp_x.sum(axis=axis, keepdims=True) for axis in (1, 0, None))}


parts = [Part("softmax-1", "probabilities", _values), Part("softmax-2", "very large and very small scores", _extremes)]
