"""Grading a class: in parallel, interrupted and resumed, with odd and hostile submissions among honest ones."""

import contextlib
import html
import io
import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import weakref
from collections import Counter
from concurrent.futures import ThreadPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing
from pathlib import Path

import nbformat
import pytest
from nbgrader.api import Gradebook
from sqlalchemy import event
from sqlalchemy.engine import Engine

from course_lib.command.main import main
from course_lib.grading.batch import grade_class
from course_lib.grading.course import Course
from course_lib.grading.made_up import fill_in, solutions
from course_lib.grading.pool import pool
from course_lib.grading.report import Summary
from tests.evidence.corpus import HIDDEN_ROUNDS
from tests.grading.attacks import attacks
from tests.grading.odd import ODD
from tests.sweeps import one_and_sweep

COURSE = Path(__file__).parents[2]
NAME = "simple_layers.ipynb"
SOLVED = solutions(COURSE / "source" / "5.4" / NAME)
ANSWERS = COURSE / "tests" / "answers"
HALF = SOLVED | {"MulLayer": (ANSWERS / "MulLayer" / "wrong" / "not_swapped.py").read_text(encoding="utf-8")}


def run(folder, *command, **options):
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, **options)


def course(folder, *arguments):
    """Call `course` in this process, to avoid starting Python and loading nbgrader each time."""
    out, error = io.StringIO(), io.StringIO()
    with contextlib.chdir(folder), contextlib.redirect_stdout(out), contextlib.redirect_stderr(error):
        try:
            code = main(arguments)
        except SystemExit as end:  # wrong usage
            code = end.code
    return subprocess.CompletedProcess(arguments, code, out.getvalue(), error.getvalue())


def nbgrader(folder, *arguments):
    finished = run(folder, sys.executable, "-m", "nbgrader", *arguments)
    assert finished.returncode == 0, finished.stdout + finished.stderr


@pytest.fixture(scope="module")
def empty_class(tmp_path_factory):
    folder = tmp_path_factory.mktemp("a class with spaces")
    shutil.copy(COURSE / "nbgrader_config.py", folder)
    shutil.copytree(COURSE / "source" / "5.4", folder / "source" / "5.4")
    nbgrader(folder, "generate_assignment", "5.4")
    return folder


@pytest.fixture
def a_class(empty_class, tmp_path):
    """A class in which nobody has submitted anything yet."""
    folder = tmp_path / "a class"
    shutil.copytree(empty_class, folder)
    return folder


def hand_in(folder, student, answers=SOLVED):
    fill_in(folder / "release" / "5.4" / NAME, folder / "submitted" / student / "5.4" / NAME, answers)


def scores(folder):
    with closing(Gradebook(f"sqlite:///{folder / 'gradebook.db'}", "backpropagation")) as gradebook:
        return {s.student.id: s.score for s in gradebook.assignment_submissions("5.4")}


def everything(folder):
    """Read everything about the submissions from nbgrader's gradebook."""
    with closing(Gradebook(f"sqlite:///{folder / 'gradebook.db'}", "backpropagation")) as gradebook:
        return {
            (submission.student.id, grade.name): (
                grade.auto_score,
                grade.manual_score,
                grade.needs_manual_grade,
                {comment.name: comment.auto_comment for comment in notebook.comments},
                notebook.late_submission_penalty,
                submission.timestamp,
            )
            for submission in gradebook.assignment_submissions("5.4")
            for notebook in submission.notebooks
            for grade in notebook.grades
        }


@pytest.mark.sweep
def test_course_grade_stores_what_nbgrader_autograde_stores(a_class):
    for student, answers in (("all", SOLVED), ("half", HALF), ("none", {})):
        hand_in(a_class, student, answers)
        (a_class / "submitted" / student / "5.4" / "notes.txt").write_text("mine", encoding="utf-8")
    (a_class / "submitted" / "all" / "5.4" / "timestamp.txt").write_text("2026-10-01 12:00:00 UTC", encoding="utf-8")
    finished = course(a_class, "grade", "5.4", "--jobs", "2")
    assert finished.returncode == 0, finished.stdout + finished.stderr
    ours, files = everything(a_class), {p.relative_to(a_class) for p in (a_class / "autograded").rglob("*")}
    assert scores(a_class) == {"all": 10, "half": 8, "none": 0}
    nbgrader(a_class, "autograde", "5.4", "--force")
    assert everything(a_class) == ours
    assert {p.relative_to(a_class) for p in (a_class / "autograded").rglob("*")} == files


def test_one_writer_and_many_readers(a_class):
    """Any executor works; threads here take the place of a cluster."""
    for number in range(4):
        hand_in(a_class, f"student-{number}")
    with ThreadPoolExecutor(1) as executor:
        graded = list(grade_class(Course(a_class), ["5.4"], executor=executor))
    assert Counter(submission.failure for submission in graded) == {"": 4}
    assert set(scores(a_class).values()) == {10}


def test_nothing_keeps_a_submission_that_is_done(a_class):
    for number in range(12):
        hand_in(a_class, f"student-{number:02}")
    summary, done = Summary(), []
    with ThreadPoolExecutor(1) as executor:
        for submission in grade_class(Course(a_class), ["5.4"], jobs=1, executor=executor):
            summary.add(submission)
            done.append(weakref.ref(submission))
            assert sum(each() is not None for each in done) <= 3, "memory grows with the class"
    assert len(done) == 12
    assert re.search(r"5\.4 +12 +10 +10 +10 +10", str(summary))


def test_storing_takes_no_longer_the_more_is_stored(a_class):
    """Whatever is looked up for each submission has an index, where tables grow with the class."""
    statements = []
    for student in ("ann", "bob", "eve"):
        hand_in(a_class, student)
    with ThreadPoolExecutor(1) as executor:
        list(grade_class(Course(a_class), ["5.4"], ["ann", "bob"], executor=executor))

        @event.listens_for(Engine, "before_cursor_execute")
        def note(connection, cursor, statement, values, context, many):
            statements.append((statement, values))

        try:
            list(grade_class(Course(a_class), ["5.4"], executor=executor))  # two of them again
            assert not list(grade_class(Course(a_class), ["5.4"], executor=executor, resume=True))
        finally:
            event.remove(Engine, "before_cursor_execute", note)
    growing = "(student|submitted_assignment|submitted_notebook|grade|comment|finding)"
    # What belongs to an assignment, one of its notebooks or cells is as much as the class is large.
    long = re.compile(rf"SCAN {growing}\b|SEARCH {growing} .*\((assignment|notebook|cell)(_id)?=\?\)")
    searched, slow = set(), Counter()
    with closing(sqlite3.connect(a_class / "gradebook.db")) as gradebook:
        for statement, values in statements:
            if statement.startswith(("SELECT", "UPDATE", "DELETE")) and not isinstance(values, list):
                steps = [row[3] for row in gradebook.execute(f"EXPLAIN QUERY PLAN {statement}", values)]
                searched |= {table for step in steps for table in re.findall(rf"SEARCH {growing}\b", step)}
                slow[statement] += any(map(long.match, steps))
    assert searched == set(growing[1:-1].split("|"))
    assert max(slow.values()) <= 1, slow.most_common(1)  # --resume reads everything once


class WithoutANewWorker(ThreadPoolExecutor):
    """Cannot start a worker at first: what `ProcessPoolExecutor` raises if the server that starts workers is killed."""

    def __init__(self, *reasons):
        super().__init__(1)
        self.reasons = list(reasons)

    def submit(self, *work):
        if self.reasons:
            raise self.reasons.pop()
        return super().submit(*work)


@pytest.mark.parametrize("reason", [EOFError("unexpected EOF"), ConnectionRefusedError("refused"), BrokenProcessPool()])
def test_a_worker_that_cannot_start_loses_no_submission(a_class, reason):
    for number in range(8):
        hand_in(a_class, f"student-{number}")
    with WithoutANewWorker(reason) as executor:
        graded = list(grade_class(Course(a_class), ["5.4"], executor=executor))
    assert Counter(submission.failure for submission in graded) == {"": 8}
    assert set(scores(a_class).values()) == {10}


@pytest.mark.skipif(not hasattr(os, "sched_getaffinity"), reason="this system cannot keep a process on a core")
def test_a_pool_keeps_a_worker_on_each_core_and_may_have_more_workers_than_cores():
    cores = os.sched_getaffinity(0)
    with pool(len(cores) + 2) as workers:
        # Each keeps a worker busy, so that all of them start.
        wait([workers.submit(time.sleep, 1) for _ in range(len(cores) + 2)], timeout=60)
        found = [workers.submit(os.sched_getaffinity, 0) for _ in range(50)]
        affinities = {frozenset(future.result(timeout=60)) for future in found}
    assert affinities <= {frozenset({core}) for core in cores} | {frozenset(cores)}
    assert any(len(affinity) == 1 for affinity in affinities)


def test_options_choose_students_and_leave_out_what_is_graded(a_class):
    for student in ("ann", "bob", "eve"):
        hand_in(a_class, student, HALF)
    told = json.loads(course(a_class, "grade", "5.4", "--student", "bob", "--json").stdout)
    assert [(each["student"], each["points"], each["max_score"]) for each in told] == [("bob", 8, 10)]
    assert {cell["name"] for cell in told[0]["cells"] if cell["points"] == 0} == {"MulLayer-2"}
    # The hidden part, which repeats the visible one, decides.
    assert {HIDDEN_ROUNDS[cell["name"]] for cell in told[0]["cells"]} == {1, 2}
    for cell in told[0]["cells"]:
        rounds = r" \(2 rounds\)" if HIDDEN_ROUNDS[cell["name"]] == 2 else ""
        assert re.search(rf": (not right yet|right){rounds}$", cell["reason"].splitlines()[0]), cell
    told = json.loads(course(a_class, "grade", "--resume", "--json").stdout)
    assert [each["student"] for each in told] == ["ann", "eve"]
    assert json.loads(course(a_class, "grade", "--resume", "--json").stdout) == []
    # Submitted again, and later.
    hand_in(a_class, "eve", SOLVED)
    (a_class / "submitted" / "eve" / "5.4" / "timestamp.txt").write_text("2030-01-01 00:00:00 UTC", encoding="utf-8")
    told = json.loads(course(a_class, "grade", "--resume", "--json").stdout)
    assert [(each["student"], each["points"]) for each in told] == [("eve", 10)]


def test_a_teachers_grade_stays(a_class):
    hand_in(a_class, "ann", HALF)
    course(a_class, "grade", "5.4")
    with closing(Gradebook(f"sqlite:///{a_class / 'gradebook.db'}", "backpropagation")) as gradebook:
        grade = gradebook.find_grade("MulLayer-2", "simple_layers", "5.4", "ann")
        grade.manual_score = 1.5
        gradebook.db.commit()
    course(a_class, "grade", "5.4")
    assert scores(a_class) == {"ann": 9.5}


def test_exit_codes_tell_a_students_trouble_from_the_graders(a_class, monkeypatch):
    assert course(a_class, "grade", "--jobs", "none").returncode == 2
    nothing = course(a_class, "grade", "5.4")
    assert (nothing.returncode, "there are no submissions for 5.4" in nothing.stderr) == (1, True)
    hand_in(a_class, "ann")
    assert course(a_class, "grade", "5.4").returncode == 0
    (a_class / "submitted" / "bob" / "5.4").mkdir(parents=True)
    odd = course(a_class, "grade", "5.4")
    assert odd.returncode == 3
    assert "5.4 bob: simple_layers.ipynb was not submitted" in odd.stdout
    assert scores(a_class) == {"ann": 10, "bob": 0}
    without = os.environ | {"PATH": "/nowhere"}
    refused = run(a_class, sys.executable, "-m", "course_lib.command", "grade", "5.4", env=without)
    assert refused.returncode == 1
    assert "apt install bubblewrap" in refused.stderr
    assert "Traceback" not in refused.stderr
    alone = run(a_class, sys.executable, "-m", "course_lib.command", "grade", "5.4", "--isolation=process", env=without)
    assert alone.returncode == 3, alone.stderr


def test_an_assignment_that_nbgrader_does_not_know_is_named_with_the_remedy(a_class):
    (a_class / "submitted" / "ann" / "5.9").mkdir(parents=True)
    refused = course(a_class, "grade", "5.9")
    assert refused.returncode == 1
    assert "nbgrader generate_assignment 5.9" in refused.stderr
    assert "Traceback" not in refused.stderr


def test_one_notebook_is_graded_without_a_database(a_class):
    hand_in(a_class, "ann", HALF)
    path = a_class / "submitted" / "ann" / "5.4" / NAME
    (a_class / "gradebook.db").unlink()
    told = course(a_class, "grade", str(path))
    assert told.returncode == 0, told.stderr
    assert "8 of 10 points" in told.stdout
    assert "Results are in each other's place" in told.stdout
    assert not (a_class / "gradebook.db").exists()
    path.rename(path.with_name("mine.ipynb"))
    assert "8 of 10 points" in course(a_class, "grade", str(path.with_name("mine.ipynb"))).stdout
    assert course(a_class, "grade", "nothing.ipynb").returncode == 1


def test_a_notebook_that_lies_just_anywhere_is_graded_without_what_lies_beside_it(a_class):
    hand_in(a_class, "ann", HALF)
    shutil.copy(a_class / "submitted" / "ann" / "5.4" / NAME, a_class / NAME)
    (a_class / "elsewhere").symlink_to("/")  # would be mentioned if anything looked at it
    told = course(a_class, "grade", NAME)
    assert told.returncode == 0, told.stdout + told.stderr
    assert "8 of 10 points" in told.stdout


# ---------------------------------------------------------------------------------------------------------------------
# Interrupted
# ---------------------------------------------------------------------------------------------------------------------


POOL, CLUSTER = ["--jobs", "2"], ["--scheduler", "local:2"]


@pytest.mark.parametrize(
    ("how", "workers"),
    one_and_sweep(
        [(signal.SIGINT, POOL), (signal.SIGKILL, POOL), (signal.SIGINT, CLUSTER), (signal.SIGKILL, CLUSTER)],
        (signal.SIGINT, POOL),
    ),
)
def test_interrupted_and_resumed_nothing_is_lost_and_nothing_is_graded_twice(a_class, how, workers):
    if workers is CLUSTER:
        pytest.importorskip("distributed", reason="Dask is not installed (extra `cluster`)")
    # Enough that grading is not finished when it is interrupted.
    students = [f"student-{number:02}" for number in range(60)]
    for student in students:
        hand_in(a_class, student, HALF)
    command = [sys.executable, "-m", "course_lib.command", "grade", "5.4", *workers]
    temporary = Path(tempfile.mkdtemp(prefix="t"))  # its path must be short, for the sockets in it
    marked = os.environ | {"MARK_OF_A_TEST": str(a_class), "TMPDIR": str(temporary)}
    with (a_class / "said").open("wb") as said:
        grading = subprocess.Popen(
            command,
            cwd=a_class,
            env=marked,
            stdout=subprocess.DEVNULL,
            stderr=said,
            # What a shell starts in the background ignores Ctrl-C, and so would all that these tests start.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
        )
    done = a_class / "autograded"
    deadline = time.monotonic() + 60
    while len(list(done.glob("*/5.4"))) < 5:
        assert grading.poll() is None
        assert time.monotonic() < deadline
        time.sleep(0.01)
    grading.send_signal(how)
    grading.wait(timeout=20)
    assert until(lambda: not processes_with(str(a_class)))
    told = (a_class / "said").read_text(encoding="utf-8")
    assert not re.search("WARNING|Traceback", told), told
    # If interrupted, it cleans up after itself; if killed, it can't, but the next start does.
    assert how == signal.SIGKILL or until(lambda: not list(temporary.iterdir()))

    with closing(sqlite3.connect(a_class / "gradebook.db")) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    finished = {path.parent.name: path.stat().st_ino for path in done.glob("*/5.4")}
    before = {student: score for student, score in scores(a_class).items() if student in finished}
    assert 5 <= len(finished) < len(students)
    resumed = run(a_class, *command, "--resume", "--json", env=marked)
    assert not list(temporary.iterdir())
    temporary.rmdir()
    again = {each["student"] for each in json.loads(resumed.stdout)}
    # At most one is graded again: the one being written when the grader was stopped.
    assert len(again & set(finished)) <= 1
    assert again | set(finished) == set(students)
    assert scores(a_class) == dict.fromkeys(students, 8)
    assert all(score == 8 for student, score in before.items() if student not in again)
    assert not list(done.rglob(".*")), "a folder half written is left"


def processes_with(mark):
    found = []
    for environ in Path("/proc").glob("[0-9]*/environ"):
        try:
            if f"MARK_OF_A_TEST={mark}".encode() in environ.read_bytes():
                found.append(environ)
        except OSError:
            continue
    return found


def until(holds):
    deadline = time.monotonic() + 10
    while not (held := holds()) and time.monotonic() < deadline:
        time.sleep(0.05)
    return held


@pytest.mark.sweep
def test_the_loss_of_a_process_of_the_graders_loses_no_submission(a_class):
    students = [f"student-{number:02}" for number in range(12)]
    for student in students:
        hand_in(a_class, student)
    command = [sys.executable, "-m", "course_lib.command", "grade", "5.4", "--jobs", "2", "--json"]
    grading = subprocess.Popen(command, cwd=a_class, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    deadline = time.monotonic() + 60
    while len(list((a_class / "autograded").glob("*/5.4"))) < 2:
        assert time.monotonic() < deadline
        time.sleep(0.01)
    (server,) = [child for child in children(grading.pid) if "forkserver" in command_line(child)]
    os.kill(children(server)[0], signal.SIGKILL)
    out, error = grading.communicate(timeout=60)
    assert grading.returncode == 0, error
    assert sorted(each["student"] for each in json.loads(out)) == students
    assert scores(a_class) == dict.fromkeys(students, 10)


def children(pid):
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(stat.read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
        if parent == pid:
            found.append(int(stat.parent.name))
    return found


def command_line(pid):
    return Path(f"/proc/{pid}/cmdline").read_bytes().decode(errors="replace")


# ---------------------------------------------------------------------------------------------------------------------
# Two hundred
# ---------------------------------------------------------------------------------------------------------------------


def test_two_hundred_submissions_twenty_of_them_hostile_or_broken(a_class):
    honest = {}
    for number in range(180):
        answers, points = ((SOLVED, 10), (HALF, 8), ({}, 0))[number % 3]
        hand_in(a_class, f"honest-{number:03}", answers)
        honest[f"honest-{number:03}"] = points
    hostile = [attack for attack in attacks() if attack.assignment == "5.4"][:8]
    for attack in hostile:
        attack.hand_in(a_class / "submitted" / f"hostile-{attack.path.stem}" / "5.4")
    broken = {
        name: points
        for name, (write, points, _) in ODD.items()
        if name
        in (
            "file_cut_off",
            "file_nested_without_end",
            "notebook_missing",
            "test_cell_duplicated",
            "leaves_by_os_exit",
            "segmentation_fault_in_an_answer",
            "endless_answer",
            "many_processes",
            "more_memory_than_there_is",
            "notebook_is_a_pipe",
            "cells_in_reverse_order",
            "notebook_is_a_link_to_the_solution",
        )
    }
    for name in broken:
        folder = a_class / "submitted" / f"broken-{name}" / "5.4"
        folder.parent.mkdir(parents=True)
        ODD[name][0](folder)
    assert len(hostile) + len(broken) == 20
    finished = course(a_class, "grade", "5.4", "--json")
    assert finished.returncode == 3, finished.stderr
    told = {each["student"]: each for each in json.loads(finished.stdout)}
    assert len(told) == 200
    assert all(cell["reason"] for each in told.values() for cell in each["cells"])
    expected = honest | {f"broken-{name}": points for name, points in broken.items()}
    expected |= {f"hostile-{attack.path.stem}": attack.points for attack in hostile}
    assert {student: each["points"] for student, each in told.items()} == expected
    assert scores(a_class) == expected


# ---------------------------------------------------------------------------------------------------------------------
# What students can read
# ---------------------------------------------------------------------------------------------------------------------


def test_feedback_shows_the_verdict_and_not_the_hidden_tests(a_class):
    mistake = SOLVED["AddLayer"].replace("return dx, dy", "return dx / none, dy")
    assert mistake != SOLVED["AddLayer"]
    hand_in(a_class, "ann", HALF | {"AddLayer": mistake})
    notebook = nbformat.read(a_class / "submitted" / "ann" / "5.4" / NAME, as_version=4)
    notebook.cells.append(
        nbformat.v4.new_markdown_cell(
            "<script>alert(1)</script>\n\n**well** `a < b` done <i onclick=alert(2)>x</i> $x_1 < 2$"
        )
    )
    notebook.cells.append(nbformat.v4.new_code_cell("def thing():\n    return 1 / 0\n\nthing()"))
    nbformat.write(notebook, a_class / "submitted" / "ann" / "5.4" / NAME)
    course(a_class, "grade", "5.4")
    nbgrader(a_class, "generate_feedback", "5.4")
    page = (a_class / "feedback" / "ann" / "5.4" / "simple_layers.html").read_text(encoding="utf-8")
    text = html.unescape(re.sub(r"<[^>]+>", "", page))
    assert "HIDDEN" not in text
    assert "rounds=2)" not in text
    assert ": right (2 rounds)" in text
    assert "Results are in each other's place" in text
    assert "AddLayer.backward raised NameError: name 'none' is not defined" in text
    assert "ZeroDivisionError: division by zero" in text
    assert "in line 2 of a cell, in thing:  return 1 / 0" in text
    assert "6 of 10" in text
    assert "<script>alert(1)" not in page
    assert "onclick" not in page
    assert "<strong>well</strong> <code>a &lt; b</code> done" in page
    assert str(COURSE) not in page
