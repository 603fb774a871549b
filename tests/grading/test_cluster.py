"""Grading on a Dask cluster: the same words as on this machine, whatever dies meanwhile."""

import contextlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from course_lib.border.limits import LARGEST_SUBMISSION
from course_lib.command.main import main
from course_lib.grading.batch import grade_class
from course_lib.grading.course import Course
from course_lib.grading.files import files_in
from course_lib.grading.grade import Task, grade, sandbox_for
from course_lib.grading.made_up import fill_in
from tests.grading.odd import NAME, ODD, SOLVED
from tests.grading.test_odd_submissions import SHEET
from tests.nbgrader_course import copy_course, nbgrader_api

ANSWERS = Path(__file__).parents[1] / "answers"
WRONG = [
    {"MulLayer": path.read_text(encoding="utf-8")} for path in sorted((ANSWERS / "MulLayer" / "wrong").glob("*.py"))
]


@pytest.fixture
def a_class(tmp_path):
    """A class in which everybody got something else wrong."""
    folder = tmp_path / "class"
    folder.mkdir()
    copy_course(folder, ["5.4"])
    source = folder / "source" / "5.4" / NAME
    # Every check draws the same numbers each time: its reason quotes them.
    text, count = re.subn(r'(check\(\\"[\w-]+\\", \w+)', r"\1, seed=7", source.read_text(encoding="utf-8"))
    assert count
    source.write_text(text, encoding="utf-8")
    nbgrader_api(folder, "generate_assignment", "5.4")
    for number, wrong in enumerate(WRONG[:4]):
        fill_in(folder / "release" / "5.4" / NAME, folder / "submitted" / f"s{number}" / "5.4" / NAME, SOLVED | wrong)
    (folder / "submitted" / "odd").mkdir()
    ODD["half_an_emoji_printed"][0](folder / "submitted" / "odd" / "5.4")
    return folder


def words(folder, **how):
    """Grade the class, and return every word about everybody."""
    graded = list(grade_class(Course(folder), ["5.4"], **how))
    assert not [each.failure for each in graded if each.failure]
    return {
        each.student: [(n.notes, [(v.name, v.points, v.reason) for v in n.verdicts]) for n in each.graded]
        for each in graded
    }


@contextlib.contextmanager
def quiet_cluster(address):
    distributed = pytest.importorskip("distributed", reason="Dask is not installed (extra `cluster`)")
    assert distributed
    from course_lib.grading.cluster import Cluster

    with Cluster(address) as cluster:
        yield cluster


def test_threads_and_processes_say_the_same_about_everybody(a_class):
    expected = words(a_class, jobs=1)
    assert len({str(each) for each in expected.values()}) == 5, "too much alike to be mixed up"
    assert words(a_class, jobs=2) == expected
    for threads in (4, 1):  # the second must not find the sandbox of a thread that has ended
        with ThreadPoolExecutor(threads) as executor:
            assert words(a_class, jobs=4, executor=executor) == expected


def test_a_sandbox_that_was_killed_is_replaced(tmp_path):
    fill_in(Path("release") / "5.4" / NAME, tmp_path / NAME, SOLVED)
    task = Task((SHEET,), files_in(tmp_path))
    assert grade(task)[0].points == 10
    process = sandbox_for(SHEET, "bubblewrap")._process
    process.kill()
    process.wait()
    assert grade(task)[0].points == 10


def test_what_a_submission_holds_too_much_of_is_left_out_smallest_kept(tmp_path, monkeypatch):
    monkeypatch.setattr("course_lib.grading.files.LARGEST_SUBMISSION", 1000)
    for name, size in (("a.bin", 900), ("b.bin", 300), ("c.bin", 100)):
        (tmp_path / name).write_bytes(bytes(size))
    files = {file.name: file for file in files_in(tmp_path)}
    assert {name: file.data is not None for name, file in files.items()} == {
        "a.bin": False,
        "b.bin": True,
        "c.bin": True,
    }
    assert "more than" in files["a.bin"].problem
    assert LARGEST_SUBMISSION > 1000


@pytest.mark.sweep
def test_two_threads_of_a_worker_and_a_worker_that_is_killed(a_class):
    """A cluster of its own, as `dask scheduler` and `dask worker` start it."""
    pytest.importorskip("distributed", reason="Dask is not installed (extra `cluster`)")
    expected = words(a_class, jobs=2)
    with scheduler_with_workers(a_class, 1, "--nthreads", "2") as (address, _), quiet_cluster(address) as cluster:
        assert words(a_class, jobs=cluster.jobs, executor=cluster) == expected
        assert len(cluster._sheets) == 1, "what submissions share travelled more than once"
        pids = list(cluster.ask(os.getpid).values())
        shutil.rmtree(a_class / "autograded")
        killer = threading.Thread(target=kill_once_graded, args=(Process(pids[0]), a_class, 2))
        killer.start()
        assert words(a_class, jobs=cluster.jobs, executor=cluster) == expected
        killer.join()
        assert not set(cluster.ask(os.getpid).values()) & set(pids), "the worker was not killed"


@pytest.mark.sweep
@pytest.mark.skipif(not hasattr(os, "sched_getaffinity"), reason="this system cannot keep a process on a core")
def test_workers_of_this_machine_stay_on_a_core_each_and_may_be_more_than_there_are():
    cores = os.sched_getaffinity(0)
    with quiet_cluster(f"local:{len(cores) + 1}") as cluster:
        found = sorted(map(sorted, cluster.ask(os.sched_getaffinity, 0).values()))
    assert found == sorted([*([core] for core in cores), sorted(cores)])


@contextlib.contextmanager
def scheduler_with_workers(folder, workers, *options, environment=None):
    """Start Dask's programs on loopback, and yield the scheduler's address and the processes."""
    where = folder.parent / "scheduler.json"
    dask = [sys.executable, "-m", "distributed.cli.dask_scheduler"]
    log = (folder.parent / "dask.log").open("wb")
    running = []
    try:
        with log:
            common = {"stdout": log, "stderr": log, "env": os.environ | (environment or {}), "cwd": folder.parent}
            address = ["--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", str(where)]
            running.append(subprocess.Popen([*dask, *address], **common))
            worker = [sys.executable, "-m", "distributed.cli.dask_worker", "--scheduler-file", str(where)]
            places = ["--host", "127.0.0.1", "--no-dashboard", "--local-directory", str(folder.parent / "scratch")]
            for _ in range(workers):
                running.append(subprocess.Popen([*worker, *places, *options], **common))
            deadline = time.monotonic() + 60
            while not (where.exists() and where.stat().st_size):
                assert time.monotonic() < deadline
                time.sleep(0.05)
            yield json.loads(where.read_text())["address"], running
    finally:
        for process in reversed(running):
            process.terminate()
        for process in running:
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


@pytest.mark.sweep
def test_a_worker_without_isolation_refuses_and_says_which(a_class, capsys):
    pytest.importorskip("distributed", reason="Dask is not installed (extra `cluster`)")
    nowhere = {"PATH": "/nowhere"}
    with (
        scheduler_with_workers(a_class, 1, "--nthreads", "1", environment=nowhere) as (address, _),
        contextlib.chdir(a_class),
    ):
        assert main(["grade", "--scheduler", address]) == 1
        told = capsys.readouterr().err
        assert "The worker tcp://127.0.0.1:" in told
        assert "bubblewrap is not installed" in told
        assert not (a_class / "autograded").exists()
        assert main(["doctor", "--scheduler", address]) == 1
        assert "✗ isolation" in capsys.readouterr().out


@pytest.mark.sweep
def test_a_submission_that_kills_its_workers_is_given_up_on_and_no_other(a_class, monkeypatch):
    pytest.importorskip("distributed", reason="Dask is not installed (extra `cluster`)")
    deadly = a_class.parent / "deadly.py"
    # Stands for whatever the system kills a worker for, such as memory.
    deadly.write_text(
        "import os, course_lib.grading.grade as g\n"
        "whole = g.__dict__.setdefault('whole', g._grade_notebook)\n"  # it is loaded more than once
        "def deadly(task, a):\n"
        "    if any(f.name == 'deadly.txt' for f in task.submitted): os.kill(os.getpid(), 9)\n"
        "    return whole(task, a)\n"
        "g._grade_notebook = deadly\n"
    )
    (a_class / "submitted" / "s3" / "5.4" / "deadly.txt").write_text("")
    few = {"DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "2"}
    options = ("--nthreads", "1", "--preload", str(deadly))
    with (
        scheduler_with_workers(a_class, 2, *options, environment=few) as (address, _),
        quiet_cluster(address) as cluster,
    ):
        graded = {s.student: s for s in grade_class(Course(a_class), ["5.4"], jobs=cluster.jobs, executor=cluster)}
    assert {name: each.failure for name, each in graded.items() if each.failure}.keys() == {"s3"}
    assert "3 workers in a row died" in graded["s3"].failure


class Process:
    """A process that is known by its number only."""

    def __init__(self, pid):
        self.pid = pid

    def kill(self):
        os.kill(self.pid, signal.SIGKILL)


def kill_once_graded(process, folder, submissions):
    deadline = time.monotonic() + 60
    while len(list(folder.glob("autograded/*/5.4"))) < submissions and time.monotonic() < deadline:
        time.sleep(0.02)
    process.kill()


@pytest.mark.sweep
def test_without_its_scheduler_grading_ends_with_a_sentence_and_resumes(a_class, capsys):
    pytest.importorskip("distributed", reason="Dask is not installed (extra `cluster`)")
    with scheduler_with_workers(a_class, 1, "--nthreads", "1") as (address, running), contextlib.chdir(a_class):
        for number in range(60):
            fill_in(Path("release/5.4", NAME), Path("submitted", f"more{number}", "5.4", NAME), SOLVED)
        stop = threading.Thread(target=kill_once_graded, args=(running[0], a_class, 3))
        stop.start()
        assert main(["grade", "--scheduler", address]) == 1
        assert "--resume" in capsys.readouterr().err
        stop.join()
    assert words(a_class, jobs=2, resume=True)
