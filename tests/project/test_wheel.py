"""What students install: the library and the lessons, but nothing that solves an assignment."""

import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

COURSE = Path(__file__).parents[2]
LESSONS = {path.name: path.read_bytes() for path in (COURSE / "notebooks").glob("*.ipynb")}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-index", "--no-build-isolation"]
    subprocess.run([*build, "--wheel-dir", str(folder), str(COURSE)], check=True, capture_output=True)
    (path,) = folder.glob("*.whl")
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_it_holds_the_library_and_the_lessons_and_nothing_else(wheel):
    files = [path.relative_to(COURSE) for path in (COURSE / "course_lib").rglob("*") if path.is_file()]
    library = {path.as_posix() for path in files if "__pycache__" not in path.parts}
    lessons = {f"course_lib/lessons/{name}" for name in LESSONS}
    assert {name for name in wheel if ".dist-info/" not in name} == library | lessons
    assert len(lessons) == 7


def test_it_holds_no_solution_and_no_hidden_test(wheel):
    secret = re.compile(rb"### BEGIN (SOLUTION|HIDDEN TESTS)\\n")  # as it is in a notebook
    sources = [path.read_bytes() for path in COURSE.glob("source/*/*.ipynb")]
    assert all(secret.search(source) for source in sources)
    assert not [name for name, content in wheel.items() if secret.search(content)]


def test_lessons_are_unpacked_and_what_is_there_is_left_alone(tmp_path):
    def unpack(*arguments):
        command = [sys.executable, "-m", "course_lib.command", "unpack", *arguments]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)

    first = unpack()
    assert first.returncode == 0, first.stderr
    assert "jupyter lab backpropagation" in first.stdout
    folder = tmp_path / "backpropagation"
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == LESSONS

    mine, lost, *_ = sorted(folder.iterdir())
    mine.write_text("what I have written")
    lost.unlink()
    again = unpack("backpropagation")
    assert again.returncode == 0
    assert mine.read_text() == "what I have written"
    assert lost.read_bytes() == LESSONS[lost.name]
    assert "because they already exist" in again.stdout

    (tmp_path / "file").touch()
    refused = unpack("file")
    assert refused.returncode == 1
    assert "file is a file" in refused.stderr
    assert "Traceback" not in refused.stderr
