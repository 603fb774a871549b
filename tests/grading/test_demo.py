"""`course demo`, in a copy of the course whose path has spaces in it, on the digits that need no network."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

COURSE = Path(__file__).parents[2]


def run_course(folder, *arguments):
    command = [sys.executable, "-m", "course_lib.cli", *arguments]
    environment = os.environ | {"COURSE_DATA_DIR": str(folder / "no such folder")}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8")


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory):
    folder = tmp_path_factory.mktemp("a course with spaces")
    shutil.copy(COURSE / "nbgrader_config.py", folder)
    for part in ("source", "tests/answers"):
        shutil.copytree(COURSE / part, folder / part, ignore=shutil.ignore_patterns(".ipynb_checkpoints"))
    (folder / "source/.DS_Store").write_text("left by a file browser")
    (folder / "gradebook.db").write_text("the instructor's own")
    (folder / "submitted").mkdir()
    finished = run_course(folder, "demo")
    assert finished.returncode == 0, finished.stderr
    return folder, finished.stdout


def test_right_gets_full_marks_untouched_none_and_mistakes_something_between(demonstration):
    folder, printed = demonstration
    grades = {
        line.split()[0]: [float(points) for points in re.findall(r"([\d.]+)/10\b", line)]
        for line in printed.splitlines()
        if "/10" in line
    }
    assignments = len(list((folder / "source").glob("*/*.ipynb")))
    assert grades["all-right"] == [10] * assignments
    assert grades["untouched"] == [0] * assignments
    mistakes = grades["typical-mistakes"]
    assert len(mistakes) == assignments
    assert all(0 < points <= 10 for points in mistakes)
    assert 0 < sum(mistakes) < 10 * assignments


def test_feedback_lies_where_the_table_says(demonstration):
    folder, printed = demonstration
    places = re.findall(r"(demo\S+)", printed)
    assert len(places) == 3
    for place in places:
        assert list((folder / place).rglob("*.html"))


def test_the_network_learns_the_digits_and_the_curves_are_drawn(demonstration):
    folder, printed = demonstration
    assert "scikit-learn's digits" in printed
    assert float(re.search(r"on test data (0\.\d+)", printed)[1]) >= 0.95
    assert (folder / "loss_and_accuracy.png").read_bytes().startswith(b"\x89PNG")


def test_the_instructors_class_is_not_touched(demonstration):
    folder, _ = demonstration
    assert (folder / "gradebook.db").read_text() == "the instructor's own"
    assert not list((folder / "submitted").iterdir())


def test_outside_a_course_it_says_so(tmp_path):
    finished = run_course(tmp_path, "demo")
    assert finished.returncode == 1
    assert "is not inside a course" in finished.stderr
    assert "Traceback" not in finished.stderr


def test_without_a_command_it_shows_its_usage(tmp_path):
    finished = run_course(tmp_path)
    assert finished.returncode == 2
    assert "demo" in run_course(tmp_path, "--help").stdout
