"""Answers by strangers are what they claim to be, and the checks judge them right."""

import json
import subprocess
import sys

import pytest

from tests.evidence import strangers

GROUPS = strangers.GROUP_NAMES[1:]
# Strangers count these as wrong. Here they are right, and why.
ACCEPTED = {
    ("fourth", "Relu-listed"): "nested lists of the right numbers and shape count as an array",
    ("fourth", "basket_values-one_ledger"): "the text does not ask for a new dict in each call",
    ("ninth", "gradient_check-padded"): "1e-7 beside gradients of 1e-6 changes an error by less than a thirtieth",
}


@pytest.mark.parametrize(
    ("group", "options"),
    [
        pytest.param("second", ["--exercise=mul_backward"], id="an exercise"),
        *(pytest.param(group, [], id=group, marks=pytest.mark.sweep) for group in GROUPS),
    ],
)
def test_answers_are_what_their_proofs_say_and_the_checks_accept_the_right_ones_only(course, group, options):
    # In a process of its own, whose helpers start with what the proofs and checks need.
    command = [sys.executable, "-m", "tests.evidence.strangers", group, "--json", *options]
    finished = subprocess.run(command, cwd=course, capture_output=True, text=True)
    assert finished.returncode == 0, finished.stderr
    wrong, right = (json.loads(finished.stdout)[kind] for kind in ("wrong", "right"))
    assert wrong
    assert right or options
    assert [name for name, said in wrong.items() if not said["proof"]] == []
    assert {name: said["proof"] for name, said in right.items() if said["proof"]} == {}
    assert [name for name, said in wrong.items() if not said["checks"] and (group, name) not in ACCEPTED] == []
    assert {name: said["checks"] for name, said in right.items() if said["checks"]} == {}
