"""Answers by strangers are what they claim to be, and the checks judge them right."""

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
EXERCISES = sorted({(group, each.exercise) for group in GROUPS for each in strangers.answers(group, "wrong")})
ONE_AND_SWEEP = pytest.mark.parametrize(("group", "exercise"), one_and_sweep(EXERCISES, ("second", "mul_backward")))


def of(group, exercise, kind):
    return [answer for answer in strangers.answers(group, kind) if answer.exercise == exercise]


@ONE_AND_SWEEP
def test_a_proof_without_the_checks_tells_wrong_answers_from_right_ones(group, exercise):
    assert [str(answer) for answer in of(group, exercise, "wrong") if not strangers.problems(answer)] == []
    right = of(group, exercise, "right")
    assert {str(answer): found for answer in right if (found := strangers.problems(answer))} == {}


@ONE_AND_SWEEP
def test_the_checks_accept_the_right_ones_only(group, exercise):
    wrong = [answer for answer in of(group, exercise, "wrong") if (group, str(answer)) not in ACCEPTED]
    assert [str(answer) for answer in wrong if not strangers.told(answer)] == []
    assert {str(answer): found for answer in of(group, exercise, "right") if (found := strangers.told(answer))} == {}
