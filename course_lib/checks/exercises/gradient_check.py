"""Checks for `gradient_check`, assignment 5.7."""

from collections.abc import Callable, Sequence
from functools import partial

import numpy as np
from numpy.typing import NDArray

from course_lib.checks.checker import Answer, Cause, Checker, Misconception, Part, Suspects, is_close, joint
from course_lib.checks.exercises import misconceptions as m
from course_lib.checks.exercises.given_networks import INPUTS, CheckableNet, WrongGradientNet, draw_data

WRONG_NOT_SEEN = Misconception(
    "A wrong gradient passes the check",
    "A network whose backpropagated gradient is clearly wrong passed your check. "
    "Are the two gradients that you compare computed in two different ways?",
)
ERRORS_AVERAGED = Misconception(
    "One wrong number among many hardly counts",
    "Only one or two entries were wrong, and your error is much smaller than theirs. "
    "What does a mean or a norm over all entries do to a single large error?",
)
SIZE_OF_OTHERS = Misconception(
    "A difference is compared with the size of another entry",
    "The largest difference may belong to a small entry, and the largest size to another one. "
    "Is yours divided entry by entry, before the largest is chosen?",
)
SMALLEST_ERROR = Misconception(
    "The error is that of the best entry, not of the worst",
    "Each entry has an error of its own. Which of them shows that a gradient is wrong, and which one do you return?",
)
SOME_ENTRIES = Misconception(
    "A wrong entry is seen in some places only",
    "Only one or two entries were wrong, and your error is that of the others. Which entries does your code compare?",
)
SIGNS_CANCEL = Misconception(
    "Errors in opposite directions cancel",
    "One entry was too large and another too small by the same amount. What is the sum or the mean of +5 and -5?",
)
SIGNED_MAXIMUM = Misconception(
    "Errors in one direction are not seen",
    "Make an entry too large, then too small: your check notices only one of the two. What is the maximum of -5 and 0?",
)
SIGN_NOT_SEEN = Misconception(
    "A wrong sign is not seen",
    "One entry was made the negative of what it should be, and your check finds no difference. "
    "What is left of a sign after `abs`?",
)
ABSOLUTE_ERROR = Misconception(
    "The error is not relative",
    "When all gradients were made a thousand times smaller, your errors shrank with them. "
    "Which size should a difference be compared with, so that this does not happen?",
)
TINY_NOT_SEEN = Misconception(
    "A wrong gradient passes the check if it is tiny",
    "All gradients of this network were about a millionth of the usual size. Is something added to the size that you "
    "divide by, or does your code count a tiny difference as none?",
)
ZERO_BY_ZERO = Misconception(
    "Two gradients that are both 0 give nan",
    "The gradient for an unused input is 0 both ways. What is 0 divided by 0 in numpy?",
)

_TINY = "where the gradient of W1 is three times too large, and all gradients are tiny"


def _network_and_data(
    checker: Checker, make: Callable[[np.random.Generator], CheckableNet] = CheckableNet, unused: Sequence[int] = ()
) -> tuple[CheckableNet, NDArray, NDArray]:
    """Draw until no entry of a gradient is so small that a numerical one would be mostly rounding error."""
    while True:
        x, t = draw_data(checker.rng, samples=6)
        used = ~np.isin(np.arange(INPUTS), unused)
        x[:, ~used] = 0
        network = make(checker.rng)
        right = network.right_gradient(x, t)
        weights, biases = (right[name] for name in network.params)
        if np.abs(np.append(weights[used], biases)).min() > 1e-3 * network.loss_scale:
            return network, x, t


def _errors(checker: Checker, answer: Answer, network: CheckableNet, x: NDArray, t: NDArray) -> dict[str, float]:
    """Call the student's `gradient_check` for a network, and return its errors as numbers."""
    errors = checker.entries(answer(network, x=x, t=t), "what gradient_check returns", network.params)
    for name in network.params:
        error = checker.numbers(errors[name], f"the error of {name}", finite=False)
        checker.precondition(f"error of {name} is a number", error.ndim == 0, f"has shape {error.shape}")
        errors[name] = float(np.max(error))
    return errors


def _require_small(
    checker: Checker, quantity: str, error: float, cause: Misconception | None = None, limit: float = 0.01
) -> None:
    checker.require(quantity, abs(error) < limit, f"has the error {error:.2g}, but this gradient is right", cause)


def _right_gradients(checker: Checker, answer: Answer) -> None:
    def require_small_errors(words: str, cause: Misconception | None, unused: Sequence[int] = ()) -> None:
        network, x, t = _network_and_data(checker, unused=unused)
        before = network.snapshot()
        errors = _errors(checker, answer, network, x, t)
        unchanged = all(np.array_equal(before[name], value) for name, value in network.snapshot().items())
        problem = "some parameter has a different value from before"
        checker.require("network unchanged", unchanged, problem, m.PARAMETERS_NOT_RESTORED)
        for name in ("W1", "b1"):
            error = errors[name]
            why = m.PARAMETERS_NOT_RESTORED if not unchanged else cause if np.isnan(error) else None
            _require_small(checker, f"{words}, {name}", error, why)

    require_small_errors("right gradient", None)
    network, x, t = _network_and_data(checker, partial(WrongGradientNet, name="W1", kind="all"))
    tells = _errors(checker, answer, network, x, t)["W1"] > 0.01
    checker.require("a wrong gradient, to compare", tells, "has an error as small as a right one")
    with checker.attempt("gradient with zeros", ZERO_BY_ZERO):
        # The weights of an unused input have gradient 0.
        require_small_errors("gradient with zeros", ZERO_BY_ZERO, unused=[2])
        require_small_errors("gradient of zeros only", ZERO_BY_ZERO, unused=range(INPUTS))


def _wrong_gradients(checker: Checker, answer: Answer) -> None:
    cases = [
        (_TINY, "W1", "all", 3e-6),
        ("where one entry is too large", "W1", "up", 1.0),
        ("where one entry is too small", "W1", "down", 1.0),
        ("where the first entry has the wrong sign", "b1", "first", 1.0),
        ("where the last entry is 0, and should not be", "b1", "last", 1.0),
        ("where two entries are wrong in opposite directions", "W1", "cancelling", 1.0),
    ]
    renamed = partial(CheckableNet, names=("weights", "biases"))
    seen, explanations = [], []
    # Right networks come in between: the result must depend on the network alone.
    cases = [cases[index] for index in checker.rng.permutation(len(cases))]
    for number, (quantity, name, kind, scale) in enumerate(cases):
        if number % 3 == 0:
            network, x, t = _network_and_data(checker, renamed)
            for of, error in _errors(checker, answer, network, x, t).items():
                _require_small(
                    checker, f"error of {of} in a network that is right", error, limit=0.1
                )  # part 1 is stricter
        network, x, t = _network_and_data(checker, partial(WrongGradientNet, name=name, kind=kind, loss_scale=scale))
        errors = _errors(checker, answer, network, x, t)
        wrong, right = network.gradient(x, t)[name], network.right_gradient(x, t)[name]
        sizes = np.abs(wrong) + np.abs(right), np.maximum(np.abs(wrong), np.abs(right))
        seen.append((quantity, errors[name], [np.max(np.abs(wrong - right) / size) for size in sizes]))
        guesses = _guesses(wrong, right)
        explains = {key: any(is_close(errors[name], guess, 0.03) for guess in guesses[key]) for key in guesses}
        explanations.append(explains)
        other = "b1" if name == "W1" else "W1"
        _require_small(checker, f"error of {other}, which is right, beside a wrong gradient", errors[other], limit=0.1)
    # Divided by either of the sizes that the task names.
    is_right = {quantity: any(is_close(error, value, 0.03) for value in expected) for quantity, error, expected in seen}
    too_large, too_small = (is_right[f"where one entry is too {what}"] for what in ("large", "small"))
    if too_large and too_small:
        guesses = {key: values for key, values in guesses.items() if SIGNED_MAXIMUM not in joint(key)}
    elif not too_large and not too_small:
        guesses.pop(SIGNED_MAXIMUM)  # it would see one of the two
    for quantity, error, expected in seen:
        suspects: Suspects = {
            key: error if abs(error) > 1e-6 else 0.0
            for key in guesses
            if all(explains[key] for explains in explanations)
        }
        mine = error if abs(error) > 1e-6 else 0.0  # what rounding alone makes
        checker.compare(f"error {quantity}", mine, mine if is_right[quantity] else expected[0], suspects)
    unexplained = not checker.diagnosis()
    for quantity, error, _ in seen:
        if unexplained and not is_right[quantity] and abs(error) < 0.01 and quantity != _TINY:
            checker.comparisons[f"error {quantity}"].cause = SOME_ENTRIES
    if [quantity for quantity, right in is_right.items() if not right] == [_TINY]:
        checker.comparisons[f"error {_TINY}"].cause = TINY_NOT_SEEN


def _guesses(a: NDArray, b: NDArray) -> dict[Cause, list[float | np.floating]]:
    """Return what each wrong way of summarising errors, in all common forms, makes of two gradients."""
    d = a - b
    sizes = [np.abs(a) + np.abs(b), np.maximum(np.abs(a), np.abs(b)), np.abs(b), np.abs(a)]
    with np.errstate(divide="ignore"):  # an entry of a wrong gradient may be 0
        relative = [d / size for size in sizes]
    absolute = np.abs(d)
    norm = np.linalg.norm
    return {
        WRONG_NOT_SEEN: [0.0],
        SMALLEST_ERROR: [np.min(np.abs(r)) for r in relative[:2]],
        SIGN_NOT_SEEN: [np.max(np.abs(np.abs(a) - np.abs(b)) / size) for size in sizes[:2]],
        ABSOLUTE_ERROR: [absolute.max()],
        ERRORS_AVERAGED: [
            *(np.mean(np.abs(r)) for r in relative),
            *(np.mean(absolute) / np.mean(size) for size in sizes),
            norm(d) / (norm(a) + norm(b)),
            norm(d) / norm(b),
            norm(d) / max(norm(a), norm(b)),
        ],
        SIZE_OF_OTHERS: [absolute.max() / other for size in sizes for other in (size.max(), size.mean())],
        SIGNED_MAXIMUM: [value for r in relative[:2] for value in (r.max(), (-r).max())],
        SIGNS_CANCEL: [
            *(sign * value for r in relative for value in (r.mean(), r.sum()) for sign in (1, -1)),
            *(sign * d.sum() / size.sum() for size in sizes for sign in (1, -1)),
        ],
        (ERRORS_AVERAGED, ABSOLUTE_ERROR): [absolute.mean(), np.sqrt(np.mean(d**2)), np.mean(d**2), norm(d)],
        (SIGNED_MAXIMUM, ABSOLUTE_ERROR): [d.max(), (-d).max()],
        (SIGNS_CANCEL, ABSOLUTE_ERROR): [sign * value for value in (d.sum(), d.mean()) for sign in (1, -1)],
    }


parts = [
    Part("gradient_check-1", "right gradients", _right_gradients),
    Part("gradient_check-2", "wrong gradients", _wrong_gradients),
]
