"""Graders that are killed, run out of room, or run at the same time: nothing is lost, and nothing is left behind."""

import json
import os
import random
import re
import resource
import secrets
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

import pytest

from course_lib.grading.course import Course
from course_lib.grading.made_up import fill_in
from tests.grading.odd import NAME, ODD, SOLVED
from tests.grading.test_three_ways import outcome
from tests.nbgrader_course import copy_course, nbgrader_api
from tests.sweeps import ALL

KILLS = 30 if ALL else 6
QUICK = ("half_an_emoji_printed", "notebook_missing", "file_cut_off", "special_files_beside_it", "notebook_renamed")
GRADE = [sys.executable, "-m", "course_lib.command", "grade", "5.4", "--jobs", "2", "--json"]

# What Python's own tracker of semaphores says when it is the one that was killed.
TRACKERS = re.compile(
    r"Traceback \(most recent call last\):\n[^\n]*resource_tracker\.py.*?KeyError: '/mp-\w+'\n", re.DOTALL
)


@pytest.fixture
def a_class(tmp_path):
    """A class of twelve, and the points that each should get."""
    folder = tmp_path / "class"
    folder.mkdir()
    copy_course(folder, ["5.4"])
    nbgrader_api(folder, "generate_assignment", "5.4")
    expected = {}
    for number in range(7):
        answers, expected[f"student-{number}"] = ((SOLVED, 10), ({}, 0))[number % 2]
        fill_in(folder / "release" / "5.4" / NAME, folder / "submitted" / f"student-{number}" / "5.4" / NAME, answers)
    for name in QUICK:
        (folder / "submitted" / name).mkdir()
        ODD[name][0](folder / "submitted" / name / "5.4")
        expected[name] = ODD[name][1]
    return folder, expected


@pytest.fixture
def temporary():
    """A folder for temporary files, with a path that is short enough for the sockets in it."""
    folder = Path(tempfile.mkdtemp(prefix="t"))
    yield folder
    shutil.rmtree(folder)


def start(folder, temporary, *options, limit=None):
    environment = os.environ | {"TMPDIR": str(temporary), "MARK_OF_A_TEST": str(folder)}

    def restrict():
        if limit:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    return subprocess.Popen(
        [*GRADE, *options],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=restrict,
    )


def graders(folder):
    """List the processes of a grader, without those in the sandbox."""
    found = []
    for place in Path("/proc").glob("[0-9]*"):
        try:
            is_ours = f"MARK_OF_A_TEST={folder}".encode() in (place / "environ").read_bytes()
            if is_ours and b"course_lib/border/inside" not in (place / "cmdline").read_bytes():
                found.append(int(place.name))
        except OSError:
            continue
    return sorted(found)


def until(holds):
    deadline = time.monotonic() + 20
    while not (held := holds()) and time.monotonic() < deadline:
        time.sleep(0.05)
    return held


def points(folder):
    return {student: each["points"] for student, each in outcome(folder).items()}


def left_behind(folder, temporary):
    return [*temporary.iterdir(), *folder.glob("autograded/*/.*"), *folder.glob("autograded/.*")]


@pytest.mark.sweep
def test_killed_at_random_moments_nothing_is_lost_or_wrong_or_left(a_class, temporary):
    folder, expected = a_class
    seed = secrets.randbits(32)
    print(f"seed {seed}", flush=True)
    dice = random.Random(seed)
    began = time.monotonic()
    start(folder, temporary).communicate(timeout=200)
    assert points(folder) == expected
    whole = time.monotonic() - began
    killed = {"the batch itself": 0, "another": 0}
    while sum(killed.values()) < KILLS:
        for student in dice.sample(sorted(expected), 8):  # so that there is something to grade
            shutil.rmtree(folder / "autograded" / student / "5.4", ignore_errors=True)
        grading = start(folder, temporary, "--resume")
        time.sleep(dice.uniform(0.2, 0.9) * whole)
        victims = graders(folder)
        if not victims or grading.poll() is not None:
            grading.communicate()
            continue
        victim = grading.pid if dice.random() < 0.6 else dice.choice(victims)
        try:
            os.kill(victim, signal.SIGKILL)
        except ProcessLookupError:
            continue
        finally:
            out, error = grading.communicate(timeout=120)
        killed["the batch itself" if victim == grading.pid else "another"] += 1
        print(f"{time.monotonic() - began:.0f} s: killed {killed}", flush=True)
        assert "Traceback" not in TRACKERS.sub("", error), error
        assert until(lambda: not graders(folder)), "processes are left"
        with closing(sqlite3.connect(folder / "gradebook.db")) as database:
            assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        for student in expected:  # what is there is whole
            for path in (folder / "autograded" / student).glob("5.4/*.ipynb"):
                json.loads(path.read_text(encoding="utf-8"))
        if sum(killed.values()) % 5 == 0:
            out, error = start(folder, temporary, "--resume").communicate(timeout=120)
            assert not any(each["failure"] for each in json.loads(out)), out
            assert points(folder) == expected
            assert not left_behind(folder, temporary)


@pytest.mark.sweep
def test_two_graders_at_once_store_each_submission_whole(a_class, temporary):
    folder, expected = a_class
    both = [start(folder, temporary) for _ in range(2)]
    for grading in both:
        out, error = grading.communicate(timeout=200)
        assert grading.returncode == 3, out + error
        assert {each["student"]: each["points"] for each in json.loads(out)} == expected
    assert points(folder) == expected
    assert not left_behind(folder, temporary)


@pytest.mark.sweep
@pytest.mark.parametrize("limit", [4096, 2**20], ids=["for nothing", "for all but one"])
def test_without_room_each_failure_is_a_sentence_and_resume_makes_it_good(a_class, temporary, limit):
    """A limit on the size of files has the effect of a full disk, and needs no rights to set up."""
    folder, expected = a_class
    Course(folder).gradebook(to_grade=True).close()  # as after a first class
    (folder / "submitted" / "student-0" / "5.4" / "large.bin").write_bytes(bytes(3 * 2**20))
    grading = start(folder, temporary, limit=limit)
    out, error = grading.communicate(timeout=200)
    assert grading.returncode == 1, out + error
    assert "Traceback" not in out + error
    failed = {each["student"]: each["failure"] for each in json.loads(out) if each["failure"]}
    assert set(failed) == (set(expected) if limit == 4096 else {"student-0"})
    assert all(re.search("could not (be written|use a file): ", failure) for failure in failed.values()), failed
    assert not left_behind(folder, temporary)
    resumed(folder, temporary, failed, expected)


@pytest.mark.sweep
def test_without_room_for_a_gradebook_nothing_is_graded_in_vain(a_class, temporary):
    folder, expected = a_class
    grading = start(folder, temporary, limit=4096)
    out, error = grading.communicate(timeout=200)
    assert (grading.returncode, out) == (1, "")
    assert "course: the gradebook cannot be opened: " in error
    assert "if the disk is full, make room" in error
    assert "Traceback" not in error
    assert not left_behind(folder, temporary)
    assert not list(folder.glob("autograded/*"))
    resumed(folder, temporary, expected, expected)


def resumed(folder, temporary, missing, expected):
    """Grade what is missing, now that there is room."""
    out, error = start(folder, temporary, "--resume").communicate(timeout=200)
    assert {each["student"] for each in json.loads(out)} == set(missing), error
    assert points(folder) == expected
    assert not left_behind(folder, temporary)
