"""Answers by strangers are what they claim to be, and the checks judge them right."""

import pytest

from tests.evidence import strangers


def of(exercise, kind):
    return [answer for answer in strangers.answers("second", kind) if answer.exercise == exercise]


@pytest.mark.parametrize("exercise", ["mul_backward", "Relu"])
def test_a_proof_without_the_checks_tells_wrong_answers_from_right_ones(exercise):
    assert [str(answer) for answer in of(exercise, "wrong") if not strangers.problems(answer)] == []
    assert {str(answer): found for answer in of(exercise, "right") if (found := strangers.problems(answer))} == {}


@pytest.mark.parametrize("exercise", ["mul_backward", "Relu"])
def test_the_checks_accept_the_right_ones_only(exercise):
    assert [str(answer) for answer in of(exercise, "wrong") if not strangers.told(answer)] == []
    assert {str(answer): found for answer in of(exercise, "right") if (found := strangers.told(answer))} == {}
