"""What happens when a graded submission cannot be stored, and which submissions --resume grades again."""

import contextlib
import json
import os
import shutil
import sqlite3
from pathlib import Path

import pytest
from nbgrader.api import Gradebook

from course_lib.grading import course as course_module
from course_lib.grading import gradebook as gradebook_module
from course_lib.grading.findings import read_findings
from course_lib.grading.made_up import fill_in
from tests.grading.odd import NAME, SOLVED
from tests.grading.test_three_ways import by_button, by_command, by_course_grade, good, outcome
from tests.nbgrader_course import copy_course, nbgrader_api
from tests.sweeps import some_and_sweep


@pytest.fixture(scope="module")
def three_students(tmp_path_factory):
    folder = tmp_path_factory.mktemp("a class")
    copy_course(folder, ["5.4"])
    nbgrader_api(folder, "generate_assignment", "5.4")
    for student in ("ann", "bob", "eve"):
        good(folder, student)
    return folder


@pytest.fixture
def a_class(three_students, tmp_path):
    folder = tmp_path / "a [class] of 3"
    shutil.copytree(three_students, folder)
    return folder


def points(folder):
    return {student: each["points"] for student, each in outcome(folder).items()}


def graded_again(folder):
    """Resume, and list the students whose work was graded."""
    _, told = by_course_grade(folder, "--resume", "--json")
    return {each["student"] for each in json.loads(told)}


def replace(folder, student, answers):
    """Replace a submission by one whose file has the same time."""
    path = folder / "submitted" / student / "5.4" / NAME
    about = path.stat()
    fill_in(folder / "release" / "5.4" / NAME, path, answers)
    os.utime(path, ns=(about.st_atime_ns, about.st_mtime_ns))


@contextlib.contextmanager
def locked(folder, how="IMMEDIATE"):
    """Hold the lock of the gradebook, as a program that writes it does."""
    with contextlib.closing(sqlite3.connect(folder / "gradebook.db", isolation_level=None)) as database:
        database.execute(f"BEGIN {how}")
        yield
        database.execute("ROLLBACK")


@pytest.fixture
def impatient(monkeypatch):
    monkeypatch.setattr(course_module, "SECONDS_FOR_GRADEBOOK", 0.5)
    monkeypatch.setattr(gradebook_module, "SECONDS_FOR_GRADEBOOK", 0.5)


@pytest.mark.parametrize("way", [by_course_grade, pytest.param(by_button, marks=pytest.mark.sweep)])
def test_a_locked_gradebook_fails_each_submission_with_a_sentence_and_loses_none(a_class, impatient, way):
    course_module.Course(a_class).gradebook(to_grade=True).close()  # it has all tables
    with locked(a_class):
        code, told = way(a_class)
    assert code == 1
    assert told.count("another program kept the gradebook locked. Close whatever uses gradebook.db") == 3
    assert "Traceback" not in told
    assert not list(a_class.glob("autograded/**/*.ipynb"))
    assert graded_again(a_class) == {"ann", "bob", "eve"}
    assert points(a_class) == dict.fromkeys(("ann", "bob", "eve"), 10)


def test_a_gradebook_that_cannot_even_be_read_is_one_sentence(a_class, impatient, monkeypatch, capfd):
    with locked(a_class, "EXCLUSIVE"):
        code, told = by_course_grade(a_class)
    assert (code, told.count("the gradebook cannot be opened: database is locked")) == (1, 1)
    with locked(a_class):  # a table is missing, without which it can be read
        code, told = by_course_grade(a_class)
        with contextlib.closing(course_module.Course(a_class).gradebook()) as gradebook:
            assert not list(read_findings(gradebook.db.connection()))
    assert (code, told.count("the gradebook cannot be opened: database is locked")) == (1, 1)
    assert not (a_class / "autograded").exists()
    (a_class / "gradebook.db").write_bytes(b"none")
    code, told = by_course_grade(a_class)
    assert (code, told.count("the gradebook cannot be opened: file is not a database")) == (1, 1)
    assert "Traceback" not in told


def test_autograded_that_is_a_file_fails_with_a_sentence_and_loses_nothing(a_class):
    (a_class / "autograded").write_text("mine", encoding="utf-8")
    for code, told in (by_course_grade(a_class), by_command(a_class)):
        assert code == 1
        assert told.count(f"{a_class / 'autograded'}") >= 3
        assert told.count("could not be written: Not a directory") == 3
        assert "Traceback" not in told
    (a_class / "autograded").unlink()
    assert graded_again(a_class) == {"ann", "bob", "eve"}
    assert points(a_class) == dict.fromkeys(("ann", "bob", "eve"), 10)


@pytest.mark.parametrize(
    "raised",
    some_and_sweep(
        [
            PermissionError(13, "Permission denied", "autograded/bob"),
            OSError(28, "No space left on device"),
            OSError(30, "Read-only file system", "autograded/bob"),
            UnicodeEncodeError("utf-8", "\ud83d", 0, 1, "surrogates not allowed"),
            KeyError("MulLayer\n5.4 ann: right"),
            RuntimeError("\x1b[2J"),
        ],
        every=3,
    ),
    ids=lambda raised: type(raised).__name__ + str(raised.args[0])[:2].strip(),
)
def test_what_stops_one_submission_while_it_is_stored_stops_no_other(a_class, monkeypatch, raised):
    write = gradebook_module._write_folder

    def fails_for_bob(course, notebooks, student, graded, fingerprint):
        write(course, notebooks, student, graded, fingerprint) if student != "bob" else raises()

    def raises():
        raise raised

    monkeypatch.setattr(gradebook_module, "_write_folder", fails_for_bob)
    for options in ((), ("--resume",)):
        code, told = by_course_grade(a_class, *options)
        assert code == 1
        assert sum(line.startswith("  5.4 ") for line in told.splitlines()) == 1, told
        assert "  5.4 bob: " in told
        assert "\x1b" not in told
        assert "Traceback" not in told
    assert not list(a_class.glob("autograded/*/.*"))
    monkeypatch.undo()
    assert graded_again(a_class) == {"bob"}
    assert points(a_class) == dict.fromkeys(("ann", "bob", "eve"), 10)


def test_resume_goes_by_content(a_class):
    submitted = a_class / "submitted"
    assert graded_again(a_class) == {"ann", "bob", "eve"}
    assert graded_again(a_class) == set()
    os.utime(submitted / "ann" / "5.4" / NAME)  # the same work, copied again
    assert graded_again(a_class) == set()
    replace(a_class, "ann", {})
    assert graded_again(a_class) == {"ann"}
    assert points(a_class) == {"ann": 0, "bob": 10, "eve": 10}
    (submitted / "bob" / "5.4" / "data.csv").write_text("1", encoding="utf-8")
    assert graded_again(a_class) == {"bob"}
    (submitted / "bob" / "5.4" / "data.csv").write_text("2", encoding="utf-8")
    assert graded_again(a_class) == {"bob"}
    (submitted / "eve" / "5.4" / "timestamp.txt").write_text("2020-01-01 00:00:00 UTC", encoding="utf-8")
    assert graded_again(a_class) == {"eve"}
    (submitted / "eve" / "5.4" / "timestamp.txt").write_text("2019-01-01 00:00:00 UTC", encoding="utf-8")
    replace(a_class, "eve", {})  # with an earlier time stamp
    assert graded_again(a_class) == {"eve"}
    assert points(a_class) == {"ann": 0, "bob": 10, "eve": 0}
    shutil.rmtree(a_class / "autograded" / "bob")
    assert graded_again(a_class) == {"bob"}
    assert graded_again(a_class) == set()


def test_an_assignment_that_has_changed_is_graded_again(a_class):
    everybody = {"ann", "bob", "eve"}
    a_class = a_class.rename(a_class.with_name("class"))  # nbgrader itself takes brackets in a path for a pattern
    assert graded_again(a_class) == everybody
    source = a_class / "source" / "5.4"
    (source / "prices.csv").write_text("1", encoding="utf-8")
    assert graded_again(a_class) == everybody
    nbgrader_api(a_class, "generate_assignment", "5.4")  # nothing has changed
    assert graded_again(a_class) == set()
    text = (source / NAME).read_text(encoding="utf-8")
    assert '"points": 2' in text
    (source / NAME).write_text(text.replace('"points": 2', '"points": 3', 1), encoding="utf-8")
    nbgrader_api(a_class, "generate_assignment", "5.4")
    assert graded_again(a_class) == everybody
    assert points(a_class) == dict.fromkeys(everybody, 11)


def test_a_time_stamp_that_is_missing_or_odd_is_mentioned_where_it_matters(a_class):
    (a_class / "submitted" / "bob" / "5.4" / "timestamp.txt").write_text("yesterday", encoding="utf-8")
    _, told = by_course_grade(a_class)
    assert "5.4 bob: The time stamp of the submission cannot be read, so it is not known whether it was late." in told
    assert "no time stamp" not in told
    with contextlib.closing(Gradebook(f"sqlite:///{a_class / 'gradebook.db'}", "backpropagation")) as gradebook:
        gradebook.update_or_create_assignment("5.4", duedate="2026-01-01 00:00:00 UTC")
    (a_class / "submitted" / "eve" / "5.4" / "timestamp.txt").write_text("2026-01-02 00:00:00 UTC", encoding="utf-8")
    _, told = by_course_grade(a_class)
    assert "5.4 ann: The submission has no time stamp, so it is not known whether it was late." in told
    assert "5.4 eve" not in told
    notes = {student: each["notes"] for student, each in outcome(a_class).items()}
    assert ["not known whether it was late" in "".join(notes[name]) for name in ("ann", "bob", "eve")] == [
        True,
        True,
        False,
    ]


def test_an_assignment_that_was_never_generated_stops_no_other(a_class):
    shutil.copytree(a_class / "submitted" / "ann" / "5.4", a_class / "submitted" / "ann" / "5.4 (1)")
    with contextlib.chdir(a_class):
        from course_lib.command.main import main

        assert main(["grade"]) == 1
    assert points(a_class) == dict.fromkeys(("ann", "bob", "eve"), 10)


def test_two_notebooks_of_an_assignment_and_a_student_who_runs_one_in_the_other(tmp_path):
    folder = tmp_path / "class"
    folder.mkdir()
    copy_course(folder, ["5.4"])
    shutil.copy(folder / "source" / "5.4" / NAME, folder / "source" / "5.4" / "again.ipynb")
    nbgrader_api(folder, "generate_assignment", "5.4")
    release = folder / "release" / "5.4"
    fill_in(release / NAME, folder / "submitted" / "ann" / "5.4" / NAME, SOLVED)
    run = SOLVED | {"MulLayer": f"%run {NAME}"}
    fill_in(release / "again.ipynb", folder / "submitted" / "ann" / "5.4" / "again.ipynb", run)
    code, told = by_course_grade(folder)
    assert code == 0, told
    with contextlib.closing(Gradebook(f"sqlite:///{folder / 'gradebook.db'}", "backpropagation")) as gradebook:
        assert {notebook.name: notebook.score for notebook in gradebook.find_submission("5.4", "ann").notebooks} == {
            Path(NAME).stem: 10,
            "again": 10,
        }
