"""Answers by strangers are what they claim to be, and the checks judge them right."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.evidence import strangers
from tests.sweeps import one_and_sweep

GROUPS = strangers.GROUP_NAMES[1:]
# Strangers count these as wrong. Here they are right, and why.
ACCEPTED = {
    ("fourth", "Relu-listed"): "nested lists of the right numbers and shape count as an array",
    ("fourth", "basket_values-one_ledger"): "the text does not ask for a new dict in each call",
    ("ninth", "gradient_check-padded"): "1e-7 beside gradients of 1e-6 changes an error by less than a thirtieth",
}
# A single exercise, and every group as a whole.
ONE_AND_SWEEP = pytest.mark.parametrize(
    ("group", "exercise"),
    one_and_sweep([("second", "mul_backward"), *((group, "") for group in GROUPS)], ("second", "mul_backward")),
)


def judged(judge, group, exercise, kind):
    """Return what is said of each answer of a group: two at a time, each in a process of its own."""
    answers = [each for each in strangers.answers(group, kind) if exercise in ("", each.exercise)]
    with ThreadPoolExecutor(2) as threads:
        return dict(zip(map(str, answers), threads.map(judge, answers), strict=True))


@ONE_AND_SWEEP
def test_a_proof_without_the_checks_tells_wrong_answers_from_right_ones(group, exercise):
    wrong = judged(strangers.problems, group, exercise, "wrong")
    assert [name for name, found in wrong.items() if not found] == []
    right = judged(strangers.problems, group, exercise, "right")
    assert {name: found for name, found in right.items() if found} == {}


@ONE_AND_SWEEP
def test_the_checks_accept_the_right_ones_only(group, exercise):
    wrong = judged(strangers.told, group, exercise, "wrong")
    assert [name for name, said in wrong.items() if not said and (group, name) not in ACCEPTED] == []
    right = judged(strangers.told, group, exercise, "right")
    assert {name: said for name, said in right.items() if said} == {}
    assert right or exercise
