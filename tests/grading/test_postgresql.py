"""A gradebook on a PostgreSQL server: the same points as on SQLite, by every way to them."""

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest
from sqlalchemy import event, text
from sqlalchemy.engine import Engine
from sqlalchemy.schema import CreateTable

from course_lib.grading.batch import grade_class
from course_lib.grading.cluster import Cluster
from course_lib.grading.course import Course
from course_lib.grading.findings import _TABLE
from course_lib.grading.insight import insight
from course_lib.grading.insight_report import as_json
from course_lib.grading.made_up import fill_in, solutions
from tests.browser import servers
from tests.grading.odd import NAME
from tests.grading.postgresql import new_database, server
from tests.nbgrader_course import COURSE, copy_course, nbgrader_api

GRADE = [sys.executable, "-m", "course_lib.command", "grade"]


@pytest.fixture(scope="module")
def address():
    with server() as started:
        yield started


@pytest.fixture
def twins(address, tmp_path, request):
    """The same class twice: with a gradebook on SQLite, and with one on PostgreSQL."""
    folders = {}
    for kind in ("sqlite", "postgresql"):
        folder = folders[kind] = tmp_path / kind
        folder.mkdir()
        copy_course(folder, ["5.4", "5.6"])
        if kind == "postgresql":
            with (folder / "nbgrader_config.py").open("a", encoding="utf-8") as config:
                database = new_database(address, f"{request.node.name[:40]}_{tmp_path.name[-8:]}".lower())
                config.write(f"\nc.CourseDirectory.db_url = {database!r}\n")
        for assignment, name in (("5.4", NAME), ("5.6", "affine_softmax_layers.ipynb")):
            nbgrader_api(folder, "generate_assignment", assignment)
            solved = solutions(COURSE / "source" / assignment / name)
            for student, answers in (("ann", solved), ("zoë 🐢", {}), ("o'hara", dict([*solved.items()][:1]))):
                fill_in(
                    folder / "release" / assignment / name, folder / "submitted" / student / assignment / name, answers
                )
    return folders


def points(folder):
    with contextlib.closing(Course(folder).gradebook()) as gradebook:
        return {
            (a.name, s.student.id): {g.name: g.auto_score for n in s.notebooks for g in n.grades}
            for a in gradebook.assignments
            for s in gradebook.assignment_submissions(a.name)
        }


def statements_of(work):
    """Do some work, and return how many statements and transactions it took."""
    counted = {"before_cursor_execute": 0, "commit": 0}
    listeners = {name: lambda *_, name=name: counted.__setitem__(name, counted[name] + 1) for name in counted}
    for name, listener in listeners.items():
        event.listen(Engine, name, listener)
    try:
        work()
    finally:
        for name, listener in listeners.items():
            event.remove(Engine, name, listener)
    return tuple(counted.values())


@pytest.mark.sweep
def test_every_step_gives_what_it_gives_on_sqlite(twins):
    graded, exported, understood, pages, commits = {}, {}, {}, {}, {}
    for kind, folder in twins.items():
        (folder / "submitted" / "ann" / "5.4" / "timestamp.txt").write_text("2026-10-01 12:00:00 UTC", "utf-8")
        for again in (False, True):
            commits[kind, again] = statements_of(lambda f=folder: list(grade_class(Course(f), ["5.4", "5.6"], jobs=2)))
        assert not list(grade_class(Course(folder), ["5.4", "5.6"], jobs=2, resume=True))
        nbgrader_api(folder, "generate_feedback", "5.4")
        pages[kind] = sorted(p.relative_to(folder).as_posix() for p in folder.glob("feedback/**/*.html"))
        graded[kind] = points(folder)
        told = subprocess.run(
            [sys.executable, "-m", "nbgrader", "export", "--to", "grades.csv"],
            cwd=folder,
            capture_output=True,
            text=True,
        )
        assert told.returncode == 0, told.stderr
        exported[kind] = (folder / "grades.csv").read_text("utf-8").replace(str(folder), "")
        understood[kind] = as_json(insight(Course(folder), []))
    assert graded["sqlite"] == graded["postgresql"]
    assert len(graded["sqlite"]) == 6
    assert sorted(exported["sqlite"].splitlines()) == sorted(exported["postgresql"].splitlines())
    assert json.loads(understood["sqlite"]) == json.loads(understood["postgresql"])
    assert pages["sqlite"] == pages["postgresql"]
    assert len(pages["sqlite"]) == 3
    for (kind, _), (statements, transactions) in commits.items():
        assert transactions <= 6 + 3, f"{kind}: not one transaction for each submission"
        assert statements <= 6 * 12 + 60, f"{kind}: {statements} statements"


@pytest.mark.sweep
def test_two_graders_at_once_on_different_assignments(twins):
    folder = twins["postgresql"]
    graders = [
        subprocess.Popen([*GRADE, assignment, "--jobs", "1", "--json"], cwd=folder, stdout=subprocess.PIPE, text=True)
        for assignment in ("5.4", "5.6")
    ]
    said = [json.loads(grader.communicate(timeout=200)[0]) for grader in graders]
    assert [each["failure"] for of_one in said for each in of_one] == [None] * 6
    list(grade_class(Course(twins["sqlite"]), ["5.4", "5.6"], jobs=2))
    assert points(folder) == points(twins["sqlite"])


@pytest.mark.sweep
def test_two_graders_may_create_the_table_of_findings_at_the_same_moment(twins):
    course = Course(twins["postgresql"])
    with contextlib.closing(course.gradebook()) as gradebook, ThreadPoolExecutor(1) as pool:
        waiting = text("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query ~ 'finding'")
        with gradebook.engine.begin() as first, gradebook.engine.connect() as watcher:
            first.execute(CreateTable(_TABLE))
            second = pool.submit(course.gradebook, to_grade=True)
            while not watcher.execute(waiting).scalar():
                assert not second.done(), second.result()
                watcher.rollback()
                time.sleep(0.05)
        second.result().close()
    assert not [each.failure for each in grade_class(course, ["5.4"], jobs=1) if each.failure]


@pytest.mark.sweep
def test_formgrader_grades_and_changes_points_as_on_sqlite(twins, tmp_path):
    seen = {}
    for kind, folder in twins.items():
        list(grade_class(Course(folder), ["5.4"], ["ann", "o'hara"], jobs=2))
        port = servers.free_port()
        options = [f"--port={port}", "--no-browser", "--allow-root", "--IdentityProvider.token=secret"]
        command = [sys.executable, "-m", "jupyter", "server", *options]
        asked = partial(formgrader, f"http://127.0.0.1:{port}/formgrader/api")
        with servers.running(command, f"http://127.0.0.1:{port}/api", tmp_path / f"{kind}.log", cwd=folder):
            log = asked("submission/5.4/zo%C3%AB%20%F0%9F%90%A2/autograde", {})
            (mine,) = [n for n in asked("submitted_notebooks/5.4/simple_layers") if n["student"] == "ann"]
            grades = {grade["name"]: grade for grade in asked(f"grades?submission_id={mine['id']}")}
            asked(f"grade/{grades['MulLayer-1']['id']}", {"manual_score": 0.5, "extra_credit": 0.25}, "PUT")
            scores = {each["student"]: each["score"] for each in asked("submissions/5.4")}
        seen[kind] = log["success"], len(grades), scores
    assert seen["sqlite"] == seen["postgresql"] == (True, 8, {"ann": 9.75, "o'hara": 4, "zoë 🐢": 0})


def formgrader(address, path, data=None, method="POST"):
    """Ask formgrader for something, or to change something, as its pages do."""
    body = None if data is None else json.dumps(data).encode()
    headers = {"Authorization": "token secret", "Content-Type": "application/json"}
    request = urllib.request.Request(f"{address}/{path}", body, headers, method=method if body else "GET")
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.load(answer)


@pytest.mark.sweep
def test_a_connection_that_is_lost_costs_one_submission_and_resume_makes_it_good(twins):
    folder = twins["postgresql"]
    course = Course(folder)
    grading = grade_class(course, ["5.4"], jobs=1)
    assert not next(grading).failure
    with contextlib.closing(course.gradebook()) as other:
        other.db.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        )
        other.db.commit()
    failures = [each.failure for each in grading]
    assert [bool(failure) for failure in failures] == [True, False], failures
    assert "continue with --resume" in failures[0]
    assert len(list(grade_class(course, ["5.4"], jobs=1, resume=True))) == 1
    assert {each for each, _ in points(folder)} == {"5.4"}
    assert len(points(folder)) == 3


@pytest.mark.sweep
def test_a_server_that_cannot_be_reached_is_named(twins, tmp_path):
    folder = twins["postgresql"]
    shutil.rmtree(folder / "autograded", ignore_errors=True)
    with (folder / "nbgrader_config.py").open("a", encoding="utf-8") as config:
        config.write(f"\nc.CourseDirectory.db_url = 'postgresql+psycopg://course:secret@/x?host={tmp_path}'\n")
    with pytest.raises(RuntimeError, match="the gradebook cannot be opened") as raised:
        list(grade_class(Course(folder), ["5.4"]))
    assert "secret" not in str(raised.value)


@pytest.mark.sweep
def test_a_cluster_whose_worker_is_killed_midway_stores_everybody_once(twins):
    """The class is as large as CLASS says; 1,000 take minutes."""
    pytest.importorskip("distributed", reason="Dask is not installed (extra `cluster`)")
    size = int(os.environ.get("CLASS", "24"))
    for folder in twins.values():
        for number in range(size):
            shutil.copytree(folder / "submitted" / ("ann", "o'hara")[number % 2], folder / "submitted" / f"s{number}")
    seconds = {}
    for kind, folder in twins.items():
        with Cluster("local:2") if kind == "postgresql" else contextlib.nullcontext() as cluster:
            if cluster:
                cluster.insist_on("bubblewrap")
            began = time.monotonic()
            graded = []
            jobs = cluster.jobs if cluster else 2
            for each in grade_class(Course(folder), ["5.4"], jobs=jobs, executor=cluster):
                graded.append(each)
                if cluster and len(graded) == size // 2:
                    os.kill(next(iter(cluster.ask(os.getpid).values())), signal.SIGKILL)
            seconds[kind] = time.monotonic() - began
        assert not [each.failure for each in graded if each.failure]
        assert len({each.student for each in graded}) == len(graded) == size + 3
    print({kind: f"{value:.1f} s" for kind, value in seconds.items()})
    assert points(twins["postgresql"]) == points(twins["sqlite"])
