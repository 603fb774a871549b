"""What the checks of `softmax`, `cross_entropy_error` and `SoftmaxWithLoss` share."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from course_lib.checks.checker import AnyOf, Checker, Misconception, Stop, Suspects, is_close
from course_lib.checks.exercises import misconceptions as m
from course_lib.functions import number_of_samples

DOWN_THE_COLUMNS = Misconception(
    "softmax is taken over the wrong axis",
    "Each row is a sample, and its probabilities should sum to 1. Which of yours sum to 1: the rows or the columns?",
)
INTEGER_TARGETS = Misconception(
    "Integer targets are not handled",
    "Targets may be class numbers, such as [2, 0, 1] for three samples. What does your code do with a 2? "
    "Which probability, or which row with a single 1 in it, does it represent?",
)
ZEROS_AND_ONES = Misconception(
    "Class numbers that are only 0 and 1 are taken for one-hot targets",
    "A batch may happen to hold no class but 0 and 1. How does your code tell its class numbers from one-hot targets?",
)
AS_MANY = Misconception(
    "As many class numbers as there are classes are taken for a one-hot target",
    "A batch may hold as many samples as there are classes. How does your code tell its class numbers from one-hot "
    "targets?",
)
LABEL_ALONE = Misconception(
    "A class number alone is not handled",
    "One sample may come with one class number, such as 2, which is not in an array. Does your code take both an int "
    "and a numpy integer?",
)
ALL_CLASSES = Misconception(
    "The loss ignores the targets",
    "Your result does not depend on t. Whose probability should count for a sample: that of every class?",
)
COLUMNS = Misconception(
    "The probability of a class is taken from every sample, not from the one that has it as its target",
    "For N samples, N probabilities count: one from each row. How many numbers does your index select?",
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


# Kinds of targets.
ONE_HOT = "one-hot targets of a batch"
OTHERS = "class numbers, and single samples"


def targets(rng: np.random.Generator, n: int, classes: int) -> tuple[NDArray, NDArray]:
    """Draw targets, all different, and return them in both forms: as class numbers and one-hot."""
    labels = rng.permutation(classes)[:n]
    return labels, np.eye(classes)[labels]


def loss_suspects(y: NDArray, t: NDArray) -> Suspects:
    """Return what each misconception makes of the loss of a batch."""
    log_y = np.log(y)
    binary, squared = -t * log_y - (1 - t) * np.log(1 - y), (y - t) ** 2
    n = len(y)
    return {
        ALL_CLASSES: AnyOf([-log_y.sum() / n, -log_y.mean(), -log_y.sum()]),
        COLUMNS: AnyOf([-log_y[:, t.argmax(axis=1)].mean(), -log_y[:, t.argmax(axis=1)].sum() / n]),
        BINARY: AnyOf([binary.sum() / n, binary.mean()]),
        SQUARED_ERROR: AnyOf([factor * squared.sum() / n for factor in (1, n, 0.5, 0.5 * n, 1 / y.shape[1])]),
    }


def constant_suspects(p: NDArray) -> Suspects:
    """Return the loss for small probabilities `p` of the targets if a constant changes the logarithm."""
    sizes = [10.0**-exponent for exponent in range(3, 12)]
    losses = [-np.log(p + size).mean() for size in sizes] + [-np.log(np.maximum(p, size)).mean() for size in sizes]
    return {CONSTANT_IN_LOG: AnyOf(losses)}


def factors_of(x: NDArray) -> dict[str, float]:
    """Return the numbers by which a result for a batch, or for one sample, may be too large or too small."""
    logarithms = {f"the logarithm of {base}": float(np.log(base)) for base in (2, 10)}
    return {"the number of samples": number_of_samples(x), "the number of classes": x.shape[-1], **logarithms}


def compare_targets(
    checker: Checker,
    prefix: str,
    run: Callable[[NDArray, Any], Any],
    draw: Callable[..., NDArray],
    right: Callable[[NDArray, NDArray], ArrayLike],
    formula: Callable[[NDArray, NDArray], ArrayLike],
    suspects: Callable[[NDArray, NDArray], Suspects],
    of_label: Callable[[NDArray, int], Suspects],
    kinds: Sequence[str] = (ONE_HOT, OTHERS),
) -> Callable[..., bool]:
    """Compare losses or gradients for targets of several kinds, and return the function that compares a further one.

    Parameters
    ----------
    checker : Checker
        Where to report.
    prefix : str
        Begins the name of each quantity.
    run : callable
        Calls the answer with inputs and targets.
    draw : callable
        Draws inputs, given a generator and their shape.
    right : callable
        Takes inputs and one-hot targets, and returns the right result.
    formula : callable
        The same for any targets, even if they do not sum to 1.
    suspects : callable
        Takes inputs and targets like them, and returns what each misconception makes of the result.
    of_label : callable
        Takes one sample and its class number, and returns what further misconceptions make of the result.
    kinds : sequence of {ONE_HOT, OTHERS}
        Which kinds to compare: one-hot targets of a batch; class numbers, and single samples.
    """
    rng = checker.rng

    def compare(words: str, x: NDArray, t: Any, one_hot: NDArray, others: Callable[[], Suspects] = dict) -> bool:
        return checker.compare(
            prefix + words,
            run(x, t),
            right(x, one_hot),
            lambda: {**others(), **suspects(x, one_hot)},
            {"dout": 1.0},
            factors_of(x),
        )

    one_hot_works = False
    x, (labels, one_hot) = draw(rng, 3, 5), targets(rng, 3, 5)
    repeated = np.array([1, 0, 1])  # two samples of one class, and no class number that a one-hot target cannot hold
    with suppress(Stop):
        one_hot_works = is_close(run(x, one_hot), right(x, one_hot))
    if ONE_HOT in kinds:
        compare("one-hot targets", x, one_hot, one_hot)
        compare("one-hot targets", x, np.eye(5)[repeated], np.eye(5)[repeated])
        compare("one-hot targets of integers", x, np.eye(5, dtype=int)[repeated], np.eye(5)[repeated])
        x32, one_hot32 = x.astype(np.float32), one_hot.astype(np.float32)
        compare("float32", x32, one_hot32, one_hot32)
    if OTHERS not in kinds:
        return compare

    # With as many samples as classes, class numbers treated as one-hot give no error, but numbers to recognise.
    square, (numbers, square_one_hot) = draw(rng, 4, 4), targets(rng, 4, 4)

    def taken_for_one_hot() -> Suspects:
        as_row, as_column = numbers + np.zeros_like(square), numbers[:, np.newaxis] + np.zeros_like(square)
        return {INTEGER_TARGETS: AnyOf([formula(square, as_row), formula(square, as_column)])}

    integers = handled = False
    of_integers = INTEGER_TARGETS if one_hot_works else None
    with checker.attempt(f"{prefix}integer targets", of_integers):
        handled = compare("integer targets", x, labels, one_hot)
    quantity = "as many class numbers as classes" if handled else "integer targets"
    with checker.attempt(prefix + quantity, AS_MANY if handled else of_integers):
        integers = compare(quantity, square, numbers, square_one_hot, taken_for_one_hot) and handled
    if integers and one_hot_works:
        quantity = "class numbers 0 and 1"
        with checker.attempt(prefix + quantity, ZEROS_AND_ONES):
            if not compare(quantity, x, repeated, np.eye(5)[repeated]):
                checker.comparisons[prefix + quantity].cause = ZEROS_AND_ONES

    single, x = True, draw(rng, 4)
    # Alone, 0 and 1 could also be taken for numbers of a one-hot target.
    for label in (2, 0, 1, np.int64(3)) if checker.round == 0 else (3,):
        one_hot = np.eye(4)[label]
        if label > 1:
            single = False
            # Where one-hot targets fail for a batch, a single sample is not the reason.
            with checker.attempt(f"{prefix}one sample", m.SINGLE_SAMPLE if one_hot_works else None):
                single = compare("one sample", x, one_hot, one_hot)
        cause = (LABEL_ALONE if single else m.SINGLE_SAMPLE) if integers else of_integers
        with checker.attempt(f"{prefix}one sample, integer target", cause):
            compare("one sample, integer target", x, label, one_hot, partial(of_label, x, int(label)))
    return compare


def compare_losses(
    checker: Checker,
    loss: Callable[[NDArray, Any], Any],
    draw: Callable[..., NDArray],
    probabilities: Callable[[NDArray], NDArray],
    more: Callable[[NDArray, NDArray], Suspects],
    kinds: Sequence[str] = (ONE_HOT, OTHERS),
) -> Callable[..., bool]:
    """Compare losses as `compare_targets` does; `more` returns what further misconceptions make of a batch's loss."""

    def right(x: NDArray, t: NDArray) -> ArrayLike:
        return -np.sum(t * np.log(probabilities(x))) / number_of_samples(x)

    def suspects(x: NDArray, t: NDArray) -> Suspects:
        x, t = np.atleast_2d(x, t)
        return {**loss_suspects(probabilities(x), t), **more(x, t)}

    def of_label(x: NDArray, label: int) -> Suspects:
        log_y = np.log(probabilities(x))
        return {INTEGER_TARGETS: AnyOf(-label * total for total in (log_y.sum(), log_y.mean(), log_y))}

    return compare_targets(checker, "loss, ", loss, draw, right, right, suspects, of_label, kinds)
