"""Every odd submission gets a score and a reason."""

import pytest

from course_lib.grading.assignment import AssignmentNotebook
from course_lib.grading.grade import Task, grade
from tests.grading.odd import COURSE, NAME, ODD

SHEET = AssignmentNotebook.from_source(COURSE / "source" / "5.4" / NAME)


@pytest.mark.parametrize("name", ODD)
def test_an_odd_submission_has_its_points_and_a_reason(name, tmp_path):
    write, points, said = ODD[name]
    write(tmp_path / "handed in")
    (graded,) = grade(Task((SHEET,), tmp_path / "handed in", hidden=(COURSE,)))
    reasons = "\n".join([*graded.notes, *(verdict.reason for verdict in graded.verdicts)])
    assert graded.points == points, reasons
    assert len(graded.verdicts) == 8
    assert all(verdict.reason for verdict in graded.verdicts)
    assert said in reasons
