"""`course demo`, in a copy of the course whose path has spaces in it."""

import html
import re
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

import pytest

COURSE = Path(__file__).parents[2]


def run_course(folder, *arguments):
    command = [sys.executable, "-m", "course_lib.command", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8")


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory):
    folder = tmp_path_factory.mktemp("a course with spaces")
    shutil.copy(COURSE / "nbgrader_config.py", folder)
    shutil.copytree(COURSE / "source", folder / "source", ignore=shutil.ignore_patterns(".ipynb_checkpoints"))
    (folder / "source/.DS_Store").write_text("left by a file browser")
    (folder / "gradebook.db").write_text("the instructor's own")
    (folder / "submitted").mkdir()
    finished = run_course(folder, "demo")
    assert (finished.returncode, finished.stderr) == (0, "")
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
    assert all(0 < points < 10 for points in mistakes)


def test_one_page_leads_to_all_feedback_and_the_curves(demonstration):
    folder, printed = demonstration
    address, insight = re.findall(r"file://\S+", printed)
    index = Path(url2pathname(urlsplit(address).path))
    assert index == folder / "demo" / "index.html"
    page = index.read_text(encoding="utf-8")
    links = [html.unescape(link) for link in re.findall(r'(?:href|src)="([^"]+)"', page)]
    assert len(links) == 3 * 7 + 2
    assert Path(url2pathname(urlsplit(insight).path)) == folder / "demo" / "insight.html"
    assert all((index.parent / link).is_file() for link in links)
    feedback = (folder / "demo/feedback/typical-mistakes/5.4/simple_layers.html").read_text(encoding="utf-8")
    assert "→" in feedback
    assert (index.parent / "learning_curves.png").read_bytes().startswith(b"\x89PNG")


def test_answers_are_as_a_student_would_write_them(demonstration):
    folder, _ = demonstration
    submitted = list((folder / "demo/submitted").rglob("*.ipynb"))
    assert len(submitted) == 3 * 7
    assert not [path for path in submitted if "SOLUTION" in path.read_text(encoding="utf-8")]


def test_the_network_learns_mnist(demonstration):
    _, printed = demonstration
    assert "60,000 images" in printed
    assert float(re.search(r"on test data (0\.\d+)", printed)[1]) >= 0.97


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
