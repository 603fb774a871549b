"""Grades are filled into the files of Moodle and Canvas, and come back from them as they were."""

import csv
import io
from contextlib import closing

import pytest
from nbgrader.api import Gradebook

from course_lib.grading.transfer import fill_in_grades

# As Moodle's own tests of its import have it, and as Canvas exports it.
MOODLE = """\
First name,Last name,ID number,School,Department,Email address,Assignment: 5.4 Layers (Real),Feedback: 5.4,5.40,Total
Anne,Able,,"School",,ann@example.com,-,"kept",-1.5,56.00
=1+1,Bunce,bob-7,"School",,bob@example.com,75.00,,45.0,75.00
Eve,Else,,"School",,eve@example.com,-,,,
"""
CANVAS = """\
Student,ID,SIS User ID,SIS Login ID,Section,5.4 Simple layers (4711),Current Score
    Points Possible,,,,,100,(read only)
"Able, Anne",101,,ANN,Monday,,88.5
"Bunce, Bob",102,bob-7,b,Monday,3,
"Student, Test",999,,t,Monday,,
"""


@pytest.fixture
def gradebook(tmp_path):
    with closing(Gradebook(f"sqlite:///{tmp_path / 'gradebook.db'}")) as gradebook:
        for assignment in ("5.4", "5.5"):
            gradebook.add_assignment(assignment)
            gradebook.add_notebook("n", assignment)
            gradebook.add_grade_cell("g", "n", assignment, max_score=10, cell_type="code")
        gradebook.add_student("ann", email="ann@example.com")
        gradebook.add_student("bob", lms_user_id="bob-7")
        gradebook.add_student("zoe")
        for student, points in (("ann", 7.25), ("bob", 0)):
            gradebook.add_submission("5.4", student)
            grade = gradebook.find_grade("g", "n", "5.4", student)
            grade.auto_score, grade.needs_manual_grade = points, False
        gradebook.find_submission_notebook("n", "5.4", "ann").late_submission_penalty = 1
        gradebook.db.commit()
        yield gradebook


def transferred(gradebook, system, text, tmp_path):
    path = tmp_path / "exported.csv"
    path.write_text(text, encoding="utf-8-sig")
    return fill_in_grades(gradebook, system, path)


def rows(text, separator=","):
    return list(csv.reader(io.StringIO(text), delimiter=separator))


@pytest.mark.parametrize(("system", "text", "column"), [("moodle", MOODLE, 6), ("canvas", CANVAS, 5)])
def test_only_the_grades_change(gradebook, tmp_path, system, text, column):
    transfer = transferred(gradebook, system, text, tmp_path)
    before, after = rows(text), rows(transfer.text)
    points = {"ann": "6.25", "bob": "0"}
    filled = {row[0]: row[column] for row in after}
    assert [row[column] for row in after if row[column] in points.values()] == [*points.values()], filled
    for old, new in zip(before, after, strict=True):
        same = [place for place in range(len(old)) if place != column]
        assert [new[place].removeprefix("'") for place in same] == [old[place] for place in same]
    assert transfer.filled == {"5.4": 2}
    assert transfer.without_column == ["5.5"]
    assert transfer.without_row == ["zoe"]
    assert len(transfer.without_student) == 1
    # A second time, nothing changes: what was written can be read again.
    assert transferred(gradebook, system, transfer.text, tmp_path).text == transfer.text


def test_no_text_is_a_formula_but_numbers_and_the_sign_for_no_grade_stay(gradebook, tmp_path):
    after = rows(transferred(gradebook, "moodle", MOODLE, tmp_path).text)
    assert after[2][0] == "'=1+1"
    assert after[1][8] == "-1.5"
    assert after[3][6] == "-"


def test_other_separators_and_other_maxima_are_noticed(gradebook, tmp_path):
    transfer = transferred(gradebook, "canvas", CANVAS.replace(",", ";").replace("Able;", "Able,"), tmp_path)
    assert [row[5] for row in rows(transfer.text, ";")][2:4] == ["6.25", "0"]
    assert transfer.notes == ["5.4 has 100 points there, and 10 here. The points were not converted."]


def test_what_two_students_share_identifies_nobody(gradebook, tmp_path):
    gradebook.add_student("ann2", email="ANN@example.com")
    transfer = transferred(gradebook, "moodle", MOODLE, tmp_path)
    assert "ann" in transfer.without_row
    assert transfer.filled == {"5.4": 1}


def test_another_file_is_refused_with_what_to_do(gradebook, tmp_path):
    with pytest.raises(RuntimeError, match="Export the grades from Moodle as CSV"):
        transferred(gradebook, "moodle", "a,b\n1,2\n", tmp_path)
