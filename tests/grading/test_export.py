"""The exported grades can be opened in a spreadsheet, whatever names are in them."""

import csv
from contextlib import closing

import pytest
from nbgrader.api import Gradebook
from nbgrader.plugins import CsvExportPlugin

from course_lib.grading.export import SafeCsvExport

FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "\uff1d1", '=HYPERLINK("x","y")')


@pytest.fixture
def gradebook(tmp_path):
    with closing(Gradebook(f"sqlite:///{tmp_path / 'gradebook.db'}")) as gradebook:
        gradebook.add_assignment("5.4", duedate="2030-01-01 00:00:00 UTC")
        gradebook.add_notebook("n", "5.4")
        gradebook.add_grade_cell("g", "n", "5.4", max_score=10, cell_type="code")
        yield gradebook


def exported(gradebook, plugin, tmp_path, **options):
    path = tmp_path / f"{plugin.__name__}.csv"
    plugin(to=str(path), **options).export(gradebook)
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_plain_names_are_exported_as_by_nbgrader(gradebook, tmp_path):
    for student in ("ann", "bob"):
        gradebook.add_student(student, first_name="A", last_name="B", email="a@b.c")
    gradebook.add_submission("5.4", "ann", timestamp="2029-01-01 00:00:00 UTC")
    grade = gradebook.find_grade("g", "n", "5.4", "ann")
    grade.auto_score = 7
    gradebook.db.commit()
    ours = exported(gradebook, SafeCsvExport, tmp_path)
    assert ours == exported(gradebook, CsvExportPlugin, tmp_path)
    assert [row["score"] for row in ours] == ["7.0", "0.0"]
    assert [row["student_id"] for row in exported(gradebook, SafeCsvExport, tmp_path, student=["bob"])] == ["bob"]


def test_no_cell_begins_like_a_formula_or_breaks_the_table(gradebook, tmp_path):
    for number, formula in enumerate(FORMULAS):
        gradebook.add_student(f"student-{number}", first_name=formula, last_name='a,b"c\nd', email="\x1b[2J")
    gradebook.add_student(
        "=1+1", first_name=None, last_name="\ud83c\udf4e".encode("utf-16", "surrogatepass").decode("utf-16")
    )
    rows = exported(gradebook, SafeCsvExport, tmp_path)
    assert len(rows) == len(FORMULAS) + 1
    for row in rows:
        assert None not in row
        for text in row.values():
            assert not text.strip().startswith(tuple("=+-@\uff1d")), row
            assert text.isprintable()
    assert {row["student_id"] for row in rows} >= {"'=1+1", "student-0"}
    assert {row["last_name"] for row in rows} == {'a,b"c\\nd', "\U0001f34e"}
