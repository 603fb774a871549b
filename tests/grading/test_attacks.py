"""No submission gets points that it has not earned, and each gets a reason."""

import pytest

from course_lib.grading.assignment import AssignmentNotebook
from course_lib.grading.files import files_in
from course_lib.grading.grade import Task, grade
from tests.grading.attacks import COURSE, attacks
from tests.sweeps import some_and_sweep


@pytest.mark.parametrize("attack", some_and_sweep(attacks(), every=4), ids=str)
def test_an_attack_gains_nothing_and_is_told_what_happened(attack, tmp_path):
    (source,) = (COURSE / "source" / attack.assignment).glob("*.ipynb")
    attack.hand_in(tmp_path / "handed in")
    (graded,) = grade(
        Task((AssignmentNotebook.from_source(source),), files_in(tmp_path / "handed in"), hidden=(COURSE,))
    )
    said = "\n".join([*graded.notes, *(verdict.reason for verdict in graded.verdicts)])
    gained = attack.points if attack.may_harm_itself and graded.points < attack.points else graded.points
    assert gained == attack.points, said
    assert all(verdict.reason for verdict in graded.verdicts)
    assert attack.meets
    assert attack.meets in said
