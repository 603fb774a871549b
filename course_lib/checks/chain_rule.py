"""Checks for assignment 5.2: `square_backward`, `chain` and `square_of_sum_backward`."""

from typing import Any

import numpy as np

from course_lib.checks.draw import distinct_numbers
from course_lib.checks.misconceptions import SIGNAL_IGNORED, WRONG_SIGN
from course_lib.checks.part import Part
from course_lib.checks.subject import Subject
from course_lib.checks.trial import AnyOf, Misconception, Suspects, Trial
from course_lib.gradients import numerical_gradient

VALUE_FOR_DERIVATIVE = Misconception(
    "The signal is multiplied by the value of the node instead of its derivative",
    "On the way back, a node asks how strongly its output follows its input. "
    "Is that the same question as how large its output is?",
)
OTHER_DERIVATIVE = Misconception(
    "The local derivative is not that of a square",
    "Move x from 3 to 3.001: by how many times that 0.001 does x² move? What is your local derivative at 3?",
)
UPSTREAM_ADDED = Misconception(
    "The upstream value is added",
    "If what arrives from the right is 0, what should come out on the left? Does yours?",
)
UPSTREAM_TWICE = Misconception(
    "The upstream value is counted more than once",
    "If what arrives from the right is twice as large, what comes out should be twice as large too. "
    "Is yours four times as large, or more?",
)

NOT_ACCUMULATED = Misconception(
    "Each node starts from upstream again",
    "What arrives at the second node: what arrived at the first, or what the first has handed on?",
)
SIGNALS_ADDED = Misconception(
    "The signals are added up", "Each node multiplies and hands the product on. Which operation joins your signals?"
)
LAST_SIGNAL_ONLY = Misconception(
    "Only the last signal comes back, not all of them",
    "There is a number below every edge of the graph. Where do the ones on the way go in your code?",
)
OTHER_END = Misconception(
    "The list begins at the other end",
    "Which node does the signal meet first: the first one of the list, or the last? "
    "And whose signal comes first in yours?",
)
UPSTREAM_IN_LIST = Misconception(
    "The list begins with upstream itself",
    "The first entry is what comes out behind the first node. Through how many nodes has yours gone?",
)
EMPTY_CHAIN = Misconception(
    "A chain without nodes is not handled",
    "How many signals are there if there is no node? Which line of yours counts on a first one?",
)
TUPLE_NOT_TAKEN = Misconception(
    "Local derivatives in a tuple are not handled",
    "A tuple can be read like a list, but not written to. Which line of yours wants to change what it was given, "
    "or to join it to a list?",
)

EACH_BY_ITSELF = Misconception(
    "x and y are squared each by itself",
    "With x = 1 and y = 2, what is (x + y)², and what is x² + y²? Which number enters the square node?",
)
HALF = Misconception(
    "Half of the gradient is missing",
    "Send 1 back through the two nodes, one at a time. What does the square node make of it? "
    "And does the addition node share its signal out, or does each input get all of it?",
)
TIMES_INPUT = Misconception(
    "The addition node multiplies by an input",
    "Move x a little and keep y: does it matter for the sum how large y is?",
)


def _with_signal_ignored(suspects: Suspects, upstream: float) -> Suspects:
    """Add what each mistake would give if upstream were left out besides; all that is given is a multiple of it."""

    def without(value: Any) -> Any:
        return AnyOf(np.asarray(one) / upstream for one in (value if isinstance(value, AnyOf) else (value,)))

    return suspects | {(mistake, SIGNAL_IGNORED): without(value) for mistake, value in suspects.items()}


# ---------------------------------------------------------------------------------------------------------------------
# square_backward
# ---------------------------------------------------------------------------------------------------------------------


def _square_backward(trial: Trial, answer: Subject) -> None:
    def compare(quantity: str, x: float, upstream: float) -> None:
        expected = numerical_gradient(lambda x: upstream * x**2, x)
        suspects = {
            VALUE_FOR_DERIVATIVE: upstream * x**2,
            OTHER_DERIVATIVE: AnyOf([upstream * x, upstream * 2, upstream * 2 * x**2]),
            UPSTREAM_TWICE: upstream**2 * 2 * x,
            WRONG_SIGN: -upstream * 2 * x,
        }
        others = {SIGNAL_IGNORED: 2 * x, UPSTREAM_ADDED: upstream + 2 * x}
        trial.compare(quantity, answer(x, upstream), expected, others | _with_signal_ignored(suspects, upstream))

    x, upstream = distinct_numbers(trial.rng, 2)
    compare("gradient", x, upstream)
    compare("gradient at x = 0", 0.0, upstream)
    compare("gradient at an integer x", 3 + int(trial.rng.integers(5)), upstream)


# ---------------------------------------------------------------------------------------------------------------------
# chain
# ---------------------------------------------------------------------------------------------------------------------


def _chain(trial: Trial, answer: Subject) -> None:
    def compare(quantity: str, local_derivatives: list[float], *upstream: float) -> None:
        start = upstream[0] if upstream else 1.0
        local = np.array(local_derivatives)
        signals, backward = start * np.cumprod(local), start * np.cumprod(local[::-1])
        suspects = {
            NOT_ACCUMULATED: start * local,
            SIGNALS_ADDED: start * np.cumsum(local),
            LAST_SIGNAL_ONLY: AnyOf([signals[-1], signals[-1:]]),
            OTHER_END: AnyOf([signals[::-1], backward, backward[::-1]]),
            UPSTREAM_IN_LIST: AnyOf([np.array([start, *signals]), np.array([start, *signals[:-1]])]),
            (UPSTREAM_IN_LIST, NOT_ACCUMULATED): start * np.array([1, *local]),
        }
        others = {
            SIGNAL_IGNORED: np.cumprod(local),
            SIGNALS_ADDED: AnyOf([start + np.cumsum(local), start * np.cumsum(local)]),
            UPSTREAM_TWICE: AnyOf([np.cumprod(start * local), start * signals]),
            UPSTREAM_ADDED: start + np.cumprod(local),
        }
        mine = answer(local_derivatives, *upstream)
        trial.compare(quantity, mine, signals, _with_signal_ignored(suspects, start) | others)

    rng = trial.rng
    *local_derivatives, upstream = distinct_numbers(rng, int(rng.integers(4, 8)))
    compare("signals", local_derivatives, upstream)
    compare("signals, upstream left out", distinct_numbers(rng, 4))
    # A node whose local derivative is 0 lets nothing through: an answer must not divide by it.
    compare("signals, a node that blocks", [2.5, 0.0, -1.5], upstream)


def _chain_manners(trial: Trial, answer: Subject) -> None:
    """Look at short chains and at tuples.

    A wrong product is looked at by part 1. Here results are held against what the answer itself makes of a list.
    """
    *local_derivatives, upstream = distinct_numbers(trial.rng, 4)
    signals = trial.numbers(answer(local_derivatives, upstream), "what chain returns")
    fits = signals.shape == (3,)
    problem = f"got shape {signals.shape} for 3 nodes"
    if fits and np.allclose(signals, local_derivatives):
        fits, problem = False, "the signals are the local derivatives themselves"
    trial.require("a signal for each node", fits, problem)
    with trial.attempt("local derivatives in a tuple", TUPLE_NOT_TAKEN):
        mine = answer(tuple(local_derivatives), upstream)
        trial.compare("local derivatives in a tuple", mine, signals, {TUPLE_NOT_TAKEN: mine})

    local = local_derivatives[0]
    suspects = {
        LAST_SIGNAL_ONLY: local,
        UPSTREAM_IN_LIST: AnyOf([np.array([1, local]), np.array([1])]),
        SIGNALS_ADDED: np.array([1 + local]),
        UPSTREAM_ADDED: np.array([1 + local]),
    }
    trial.compare("a chain of one node", answer([local]), np.array([local]), suspects)
    with trial.attempt("a chain without nodes", EMPTY_CHAIN):
        mine = answer([])
        suspects = {
            LAST_SIGNAL_ONLY: AnyOf([1, 0]),
            UPSTREAM_IN_LIST: np.array([1]),
        }
        trial.compare("a chain without nodes", mine, np.array([]), suspects | {EMPTY_CHAIN: mine})


# ---------------------------------------------------------------------------------------------------------------------
# square_of_sum_backward
# ---------------------------------------------------------------------------------------------------------------------


def _square_of_sum_backward(trial: Trial, answer: Subject) -> None:
    def compare(words: str, x: float, y: float, *upstream: float) -> None:
        start = upstream[0] if upstream else 1.0
        t = x + y
        dx, dy = trial.several(answer(x, y, *upstream), "square_of_sum_backward", ["dx", "dy"])
        for name, mine, own, other in (("dx", dx, x, y), ("dy", dy, y, x)):
            expected = numerical_gradient(lambda own, other=other: start * (own + other) ** 2, own)
            suspects = {
                HALF: start * t,
                EACH_BY_ITSELF: start * 2 * own,
                VALUE_FOR_DERIVATIVE: start * t**2,
                OTHER_DERIVATIVE: start * 2,
                TIMES_INPUT: AnyOf([start * 2 * t * own, start * 2 * t * other]),
                UPSTREAM_TWICE: start**2 * 2 * t,
                WRONG_SIGN: -start * 2 * t,
            }
            others = {SIGNAL_IGNORED: 2 * t, UPSTREAM_ADDED: start + 2 * t}
            trial.compare(name + words, mine, expected, others | _with_signal_ignored(suspects, start))

    compare("", *distinct_numbers(trial.rng, 3))
    compare(", upstream left out", *distinct_numbers(trial.rng, 2))


parts = [
    Part("square_backward-1", "gradient", _square_backward),
    Part("chain-1", "signals", _chain),
    Part("chain-2", "tuples and short chains", _chain_manners),
    Part("square_of_sum_backward-1", "gradients", _square_of_sum_backward),
]
