"""`course grade`, `nbgrader autograde` and formgrader's button give one grade, and nothing stops any of them."""

import contextlib
import io
import json
import os
import re
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_markdown_cell
from nbgrader.api import Gradebook
from nbgrader.apps import NbGraderAPI

from course_lib.command.main import main
from course_lib.grading.course import Course
from course_lib.grading.made_up import fill_in
from tests.grading.odd import NAME, ODD, SOLVED
from tests.nbgrader_course import copy_course, nbgrader_api
from tests.sweeps import drawn

DRAWN = 25  # odd submissions in each sweep: nbgrader takes seconds for one
# Names of students that are unusual, and accepted.
UNUSUAL = ("ann+bob", "ann bob", "=1+1", "Åsa", "{0} %s", "-rf", "n" * 200)
# Names that cannot be stored, with words from the reason.
UNUSABLE = {
    os.fsdecode("张三".encode("gbk")): "is not in UTF-8",
    "ann\n5.4 bob: all right": "contains control characters",
    "\x1b[2J": "contains control characters",
    "\u202eann": "contains control characters",
    ".ann": "begins with a dot",
    " ann": "begins or ends with a space",
    "[a-z]*": "takes for a pattern",
}


@pytest.fixture
def names():
    """The names of odd submissions."""
    return drawn(sorted(ODD), DRAWN)


def make_class(folder, names):
    """Set up a course with an odd submission between every two good ones; return everybody's points."""
    folder.mkdir()
    copy_course(folder, ["5.4"])
    source = folder / "source" / "5.4" / NAME
    notebook = nbformat.read(source, as_version=4)
    task = {"grade": False, "grade_id": "task", "locked": True, "points": 2, "schema_version": 3}
    about = task | {"solution": False, "task": True, "cell_type": "markdown"}
    text = "Draw.\n\n=== BEGIN MARK SCHEME ===\nAny drawing.\n=== END MARK SCHEME ==="
    notebook.cells.append(new_markdown_cell(text, id="task", metadata={"nbgrader": about}))
    nbformat.write(notebook, source)
    (source.parent / "prices.csv").write_text("100,200\n", encoding="utf-8")
    nbgrader_api(folder, "generate_assignment", "5.4")
    nbgrader_api(folder, "generate_assignment", "5.4")  # again: a task is found, and kept
    expected = {}
    reads = "\n\nassert open('prices.csv').read() == '100,200\\n'"
    for number, name in enumerate(names):
        expected[f"{number:03}-{name}"] = ODD[name][1]
        (folder / "submitted" / f"{number:03}-{name}").mkdir(parents=True)
        ODD[name][0](folder / "submitted" / f"{number:03}-{name}" / "5.4")
        if number % 4 == 0:
            expected[f"{number:03}-neighbour"] = 10
            good(folder, f"{number:03}-neighbour", SOLVED | {"MulLayer": SOLVED["MulLayer"] + reads})
    for name in UNUSUAL:
        expected[name] = 10
        good(folder, name)
    (folder / "submitted" / "ann bob" / "5.4" / "prices.csv").write_text("the student's\n", encoding="utf-8")
    return expected


def good(folder, student, answers=SOLVED):
    fill_in(folder / "release" / "5.4" / NAME, folder / "submitted" / student / "5.4" / NAME, answers)


def outcome(folder):
    """Collect everything that nbgrader and the students get to see."""
    found = {}
    with closing(Gradebook(f"sqlite:///{folder / 'gradebook.db'}", "backpropagation")) as gradebook:
        for submission in gradebook.assignment_submissions("5.4"):
            (notebook,) = submission.notebooks
            place = folder / "autograded" / submission.student.id / "5.4"
            stored = nbformat.read(place / NAME, as_version=4)
            found[submission.student.id] = {
                "points": submission.score,
                "time": submission.timestamp,
                "grades": {
                    grade.name: (grade.auto_score, grade.manual_score, grade.needs_manual_grade)
                    for grade in notebook.grades
                },
                "comments": {comment.name: comment.auto_comment for comment in notebook.comments},
                "notes": [cell.source for cell in stored.cells if cell.id == "notes"],
                "cells": [(cell.id, cell.cell_type, cell.source) for cell in stored.cells],
                "files": {
                    path.relative_to(place): path.name == NAME or path.read_bytes()
                    for path in place.rglob("*")
                    if path.is_file()
                },
            }
    return found


def by_course_grade(folder, *options):
    out, error = io.StringIO(), io.StringIO()
    with contextlib.chdir(folder), contextlib.redirect_stdout(out), contextlib.redirect_stderr(error):
        code = main(["grade", "5.4", *options])
    return code, out.getvalue() + error.getvalue()


def by_command(folder):
    command = [sys.executable, "-m", "nbgrader", "autograde", "5.4", "--force"]
    finished = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", errors="strict")
    return finished.returncode, finished.stdout + finished.stderr


def by_button(folder):
    course = Course(folder)
    api = NbGraderAPI(course.directory, config=course.config)
    pressed = [api.autograde("5.4", student) for student in course.students("5.4")]
    return int(not all(each["success"] for each in pressed)), "".join(each.get("log", "") for each in pressed)


@pytest.mark.sweep
def test_three_ways_give_one_grade(names, tmp_path):
    outcomes, told = {}, {}
    for way in (by_course_grade, by_command, by_button):
        folder = tmp_path / way.__name__
        expected = make_class(folder, names)
        code, told[way] = way(folder)
        assert code == (3 if way == by_course_grade else 0), told[way]
        outcomes[way] = outcome(folder)
        assert {student: each["points"] for student, each in outcomes[way].items()} == expected
        assert "Traceback" not in told[way]
        assert shows_nothing_but_text(told[way])
    ours = outcomes[by_course_grade]
    assert all(each["files"][Path("prices.csv")] == b"100,200\n" for each in ours.values())
    assert all(each["grades"]["task"] == (None, None, True) for each in ours.values())
    assert outcomes[by_command] == ours
    assert outcomes[by_button] == ours
    for student, each in ours.items():
        for note in "\n".join(each["notes"]).splitlines()[2:]:
            assert all(f"{student}: {note.strip()}" in text for text in told.values())


def shows_nothing_but_text(told):
    """Tell whether a report holds no control characters, apart from the colours of nbgrader's log."""
    return not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e]", re.sub("\x1b\\[[0-9;]*m|\x1b\\(B", "", told))


@pytest.mark.sweep
def test_a_folder_whose_name_cannot_be_stored_fails_alone_with_a_sentence(tmp_path):
    folder = tmp_path / "class"
    expected = make_class(folder, [])
    for name in UNUSABLE:
        good(folder, name)
    for code, told in (by_course_grade(folder), by_course_grade(folder, "--resume"), by_command(folder)):
        assert code == 1
        assert "Traceback" not in told
        assert shows_nothing_but_text(told)
        assert all(told.count(reason) == list(UNUSABLE.values()).count(reason) for reason in UNUSABLE.values())
        assert {student: each["points"] for student, each in outcome(folder).items()} == expected
    code, told = by_course_grade(folder, "--json")
    written = json.loads(told)
    assert told.isascii()
    assert sum(bool(each["failure"]) for each in written) == len(UNUSABLE)
    json.dumps(written, ensure_ascii=False).encode()  # no halves of a character


@pytest.mark.sweep
def test_feedback_is_written_for_every_odd_submission(names, tmp_path):
    folder = tmp_path / "class"
    expected = make_class(folder, names)
    by_course_grade(folder)
    nbgrader_api(folder, "generate_feedback", "5.4")
    pages = list((folder / "feedback").glob(f"*/5.4/{Path(NAME).stem}.html"))
    assert len(pages) == len(expected)
    for page in pages:
        assert not re.search("[\x00-\x08\x0e-\x1a\x1c-\x1f\ud800-\udfff]", page.read_text(encoding="utf-8"))
