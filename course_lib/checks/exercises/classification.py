"""What the checks of `softmax`, `cross_entropy_error` and `SoftmaxWithLoss` share."""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from course_lib.checks.checker import AnyOf, Checker, Misconception, Suspects, joint
from course_lib.checks.exercises import misconceptions as m

DOWN_THE_COLUMNS = Misconception(
    "softmax is taken over the wrong axis",
    "Each row is a sample, and its probabilities should sum to 1. Which of yours sum to 1: the rows or the columns?",
)
SINGLE_BY_CLASSES = Misconception(
    "A single sample is divided by the number of classes",
    "For one sample of shape (C,), what is len(x), or x.shape[0]? And how many samples are there?",
)
INTEGER_TARGETS = Misconception(
    "Integer targets are not handled",
    "Targets may be class numbers, such as [2, 0, 1] for three samples. What does your code do with a 2? "
    "Which probability, or which row with a single 1 in it, does it represent?",
)
LOSS_SUMMED = Misconception(
    "The loss is a sum, not an average over the samples", "Pass every sample twice. Should the loss double? Does yours?"
)
AVERAGED_OVER_CLASSES = Misconception(
    "The average is taken over classes as well as samples",
    "np.mean divides by the number of all entries. How many samples are there, and how many entries?",
)
PER_SAMPLE = Misconception(
    "There is one loss for each sample",
    "Training reduces a single number. How do the losses of the samples become one?",
)
ALL_CLASSES = Misconception(
    "The loss ignores the targets",
    "Your result does not depend on t. Whose probability should count for a sample: that of every class?",
)
OTHER_LOGARITHM = Misconception(
    "The logarithm has the wrong base",
    "np.log, np.log2 and np.log10 are three different functions. Which one is the natural logarithm?",
)
BINARY = Misconception(
    "Classes other than the target are scored as well",
    "That is cross-entropy for a yes-or-no question about each class. "
    "Which terms does the formula have if one class is right?",
)
SQUARED_ERROR = Misconception(
    "This is a squared error, not cross-entropy",
    "Where is the logarithm? What is your error for a probability of 0.001, and what for 0.01?",
)
CONSTANT_IN_LOG = Misconception(
    "A small constant changes the logarithm",
    "A small constant added to y, or a limit for y, changes the error of every unlikely class. "
    "For which probability does the logarithm fail, and does the formula ever need that one?",
)


def targets(rng: np.random.Generator, n: int, classes: int) -> tuple[NDArray, NDArray]:
    """Draw targets, all different, and return them in both forms: as class numbers and one-hot."""
    labels = rng.permutation(classes)[:n]
    return labels, np.eye(classes)[labels]


def loss_suspects(y: NDArray, t: NDArray) -> Suspects:
    """Return what each misconception makes of the loss of a batch."""
    n, log_y = len(y), np.log(y)
    terms = -t * log_y
    loss = terms.sum() / n
    binary, squared = terms - (1 - t) * np.log(1 - y), (y - t) ** 2
    return {
        LOSS_SUMMED: n * loss,
        AVERAGED_OVER_CLASSES: terms.mean(),
        m.WRONG_SIGN: -loss,
        PER_SAMPLE: AnyOf([terms.sum(axis=1), terms.sum(axis=1) / n]),
        ALL_CLASSES: AnyOf([-log_y.sum() / n, -log_y.mean(), -log_y.sum()]),
        OTHER_LOGARITHM: AnyOf([loss / np.log(2), loss / np.log(10)]),
        BINARY: AnyOf([binary.sum() / n, binary.mean()]),
        SQUARED_ERROR: AnyOf([factor * squared.sum() / n for factor in (1, n, 0.5, 0.5 * n, 1 / y.shape[1])]),
        (LOSS_SUMMED, m.WRONG_SIGN): -n * loss,
        (AVERAGED_OVER_CLASSES, m.WRONG_SIGN): -terms.mean(),
        (PER_SAMPLE, m.WRONG_SIGN): -terms.sum(axis=1),
    }


def of_class_numbers(suspects: Suspects, right: NDArray) -> Suspects:
    """Return what class numbers give if treated as one-hot targets, alone and with other misconceptions."""
    both: Suspects = {(*joint(key), INTEGER_TARGETS): wrong for key, wrong in suspects.items()}
    return {INTEGER_TARGETS: right, **both}


def constant_suspects(p: NDArray) -> Suspects:
    """Return the loss for small probabilities `p` of the targets if a constant changes the logarithm."""
    sizes = [10.0**-exponent for exponent in range(3, 12)]
    losses = [-np.log(p + size).mean() for size in sizes] + [-np.log(np.maximum(p, size)).mean() for size in sizes]
    return {
        CONSTANT_IN_LOG: AnyOf(losses),
        (CONSTANT_IN_LOG, LOSS_SUMMED): AnyOf(len(p) * loss for loss in losses),
        (CONSTANT_IN_LOG, m.WRONG_SIGN): AnyOf(-loss for loss in losses),
    }


def compare_losses(
    checker: Checker,
    loss: Callable[[NDArray, Any], Any],
    draw: Callable[..., NDArray],
    probabilities: Callable[[NDArray], NDArray],
    more: Callable[[NDArray, NDArray], Suspects],
) -> Callable[..., bool]:
    """Compare losses for targets of all kinds, and return the function that compares a further one.

    Parameters
    ----------
    checker : Checker
        Where to report.
    loss : callable
        Calls the answer with inputs and targets.
    draw : callable
        Draws inputs, given a generator and their shape.
    probabilities : callable
        Turns inputs into probabilities.
    more : callable
        Takes a batch and its one-hot targets, and returns what further misconceptions make of the loss.
    """
    rng = checker.rng

    def compare(quantity: str, x: NDArray, t: NDArray, one_hot: NDArray, others: Callable[[], Suspects] = dict) -> bool:
        y = probabilities(x)
        expected = -np.sum(one_hot * np.log(y)) / len(y)
        return checker.compare(
            quantity, loss(x, t), expected, lambda: {**loss_suspects(y, one_hot), **more(x, one_hot), **others()}
        )

    x, (labels, one_hot) = draw(rng, 3, 5), targets(rng, 3, 5)
    plain = compare("one-hot targets", x, one_hot, one_hot)
    x32, one_hot32 = x.astype(np.float32), one_hot.astype(np.float32)
    compare("float32", x32, one_hot32, one_hot32)

    # With as many samples as classes, class numbers treated as one-hot give no error, but numbers to recognise.
    square, (numbers, square_one_hot) = draw(rng, 4, 4), targets(rng, 4, 4)

    def taken_for_one_hot() -> Suspects:
        y, t = probabilities(square), np.broadcast_to(numbers, square.shape)
        return of_class_numbers(loss_suspects(y, t), -np.sum(t * np.log(y)) / len(y))

    integers = False
    with checker.attempt("integer targets", INTEGER_TARGETS):
        integers = compare("integer targets", square, numbers, square_one_hot, taken_for_one_hot)
        compare("integer targets", x, labels, one_hot)

    x, label = draw(rng, 4), np.int64(rng.integers(2, 4))
    one_hot, log_y = np.eye(4)[label], np.log(probabilities(x))
    expected = -log_y[label]
    batch = x[np.newaxis], one_hot[np.newaxis]
    suspects = {**loss_suspects(probabilities(batch[0]), batch[1]), **more(*batch)}
    if plain:  # otherwise a division by the number of classes is not specific to single samples
        suspects = {SINGLE_BY_CLASSES: expected / 4, **suspects}
    with checker.attempt("one sample", m.SINGLE_SAMPLE):
        checker.compare("one sample", loss(x, one_hot), expected, suspects)
    with checker.attempt("one sample, integer target", m.SINGLE_SAMPLE if integers else INTEGER_TARGETS):
        suspects[INTEGER_TARGETS] = AnyOf(-label * total for total in (log_y.sum(), log_y.mean(), log_y))
        checker.compare("one sample, integer target", loss(x, label), expected, suspects)
    return compare
