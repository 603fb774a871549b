"""Checks for `chain`, assignment 5.2."""

import numpy as np

from course_lib.checks.checker import Answer, AnyOf, Checker, Misconception, Part, Suspects, is_close, joint
from course_lib.checks.exercises import misconceptions as m
from course_lib.checks.exercises.designed_inputs import distinct_numbers, numbers_with_zero, signed_numbers

NOT_ACCUMULATED = Misconception(
    "Each node starts from upstream again",
    "What comes in at the second node: the same signal as at the first, or what the first node passed on?",
)
SIGNALS_ADDED = Misconception(
    "The signals are added instead of multiplied",
    "What does each node do with the signal that it receives? Which operation combines your signals?",
)
LAST_SIGNAL_ONLY = Misconception(
    "Only the last signal is returned, not all of them",
    "There is a number below every edge of the graph. Where does your code keep the earlier ones?",
)
WRONG_END = Misconception(
    "The list starts from the wrong end",
    "Which node does the signal reach first: the first one in the list, or the last? "
    "And whose signal comes first in yours?",
)
UPSTREAM_IN_LIST = Misconception(
    "The list starts with upstream itself",
    "The first entry is the signal after the first node. Through how many nodes has yours gone?",
)
EMPTY_CHAIN = Misconception(
    "An empty chain is not handled",
    "How many signals are there if there are no nodes? Which line of yours relies on a first one?",
)
TUPLE_NOT_HANDLED = Misconception(
    "Local derivatives in a tuple are not handled",
    "A tuple can be read like a list, but not written to. Which line of yours tries to change the argument, "
    "or to join it to a list?",
)


def _chain(checker: Checker, answer: Answer) -> None:
    def compare(quantity: str, local_derivatives: list[float], *upstream: float) -> None:
        start = upstream[0] if upstream else 1.0
        local = np.array(local_derivatives)
        signals = start * np.cumprod(local)

        def suspects(start: float) -> Suspects:
            signals, backward = start * np.cumprod(local), start * np.cumprod(local[::-1])
            return {
                NOT_ACCUMULATED: start * local,
                SIGNALS_ADDED: start * np.cumsum(local),
                LAST_SIGNAL_ONLY: AnyOf([signals[-1], signals[-1:]]),
                WRONG_END: AnyOf([signals[::-1], backward, backward[::-1]]),
                UPSTREAM_IN_LIST: AnyOf([np.array([start, *signals]), np.array([start, *signals[:-1]])]),
                (UPSTREAM_IN_LIST, NOT_ACCUMULATED): start * np.array([1, *local]),
            }

        others: Suspects = {
            SIGNALS_ADDED: AnyOf([start + np.cumsum(local), start * np.cumsum(local)]),
            m.UPSTREAM_TWICE: np.cumprod(start * local),
            m.UPSTREAM_ADDED: start + np.cumprod(local),
        }
        ignored: Suspects = {(*joint(cause), m.UPSTREAM_IGNORED): wrong for cause, wrong in suspects(1.0).items()}
        mine = answer(local_derivatives, *upstream)
        checker.compare(quantity, mine, signals, suspects(start) | ignored | others, {"upstream": start})

    rng = checker.rng
    *local_derivatives, upstream = distinct_numbers(rng, int(rng.integers(4, 8)))
    compare("signals", local_derivatives, upstream)
    for *local_derivatives, upstream in signed_numbers(checker, 4):
        compare("signals", local_derivatives, upstream)
    compare("signals, default upstream", distinct_numbers(rng, 4))
    # A node whose local derivative is 0 blocks the signal: an answer must not divide by it.
    for _, (*local_derivatives, upstream) in numbers_with_zero(checker, 4):
        compare("signals, a node that blocks", local_derivatives, upstream)


def _short_chains(checker: Checker, answer: Answer) -> None:
    """Check short chains and tuples.

    A wrong product is checked in part 1. Here results are compared with the answer's own result for a list.
    """
    *local_derivatives, upstream = distinct_numbers(checker.rng, 4)
    signals = checker.numbers(answer(local_derivatives, upstream), "what chain returns")
    fits = signals.shape == (3,)
    problem = f"chain returns {signals.size} of them for 3 nodes"
    if fits and (is_close(signals, local_derivatives) or len(set(signals.tolist())) < 3):
        fits, problem = False, "the signals are the local derivatives themselves, or some of them are equal"
    checker.require("a signal for each node", fits, problem)
    with checker.attempt("a tuple gives the same as a list", TUPLE_NOT_HANDLED):
        of_tuple = answer(tuple(local_derivatives), upstream)
        if fits:
            checker.compare("a tuple gives the same as a list", of_tuple, signals)

    local = local_derivatives[0]
    suspects: Suspects = {
        LAST_SIGNAL_ONLY: local,
        UPSTREAM_IN_LIST: AnyOf([np.array([1, local]), np.array([1])]),
        SIGNALS_ADDED: np.array([1 + local]),
    }
    checker.compare("a chain of one node", answer([local]), np.array([local]), suspects)
    with checker.attempt("a chain without nodes", EMPTY_CHAIN):
        suspects = {LAST_SIGNAL_ONLY: AnyOf([1, 0]), UPSTREAM_IN_LIST: np.array([1])}
        checker.compare("a chain without nodes", answer([]), np.array([]), suspects)
    checker.require_arguments_unchanged()


parts = [Part("chain-1", "signals", _chain), Part("chain-2", "tuples and short chains", _short_chains)]
