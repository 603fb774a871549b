"""What students install: the library, the lessons and the exercises, but nothing that solves an assignment."""

import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from course_lib.command.notebooks import unpack

COURSE = Path(__file__).parents[2]
# By their place in the folder that `course unpack` makes: 5.4_simple_layers.ipynb, 5.4/simple_layers.ipynb.
NOTEBOOKS = {
    path.relative_to(COURSE / home).as_posix(): path.read_bytes()
    for home, pattern in (("notebooks", "5.*.ipynb"), ("release", "5.*/*.ipynb"))
    for path in sorted((COURSE / home).glob(pattern))
}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-index", "--no-build-isolation"]
    subprocess.run([*build, "--wheel-dir", str(folder), str(COURSE)], check=True, capture_output=True)
    (path,) = folder.glob("*.whl")
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_it_holds_the_library_and_the_notebooks_and_nothing_else(wheel):
    files = [path.relative_to(COURSE) for path in (COURSE / "course_lib").rglob("*") if path.is_file()]
    library = {path.as_posix() for path in files if "__pycache__" not in path.parts}
    notebooks = {f"course_lib/lessons/{name}" for name in NOTEBOOKS}
    assert {name for name in wheel if ".dist-info/" not in name} == library | notebooks
    assert len(notebooks) == 14


def test_it_holds_no_solution_and_no_hidden_test(wheel):
    secret = re.compile(rb"### BEGIN (SOLUTION|HIDDEN TESTS)\\n")  # as it is in a notebook
    sources = [path.read_bytes() for path in COURSE.glob("source/*/*.ipynb")]
    assert all(secret.search(source) for source in sources)
    assert not [name for name, content in wheel.items() if secret.search(content)]


def unpacked(folder):
    return {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}


def test_notebooks_are_unpacked_and_what_is_there_is_left_alone(tmp_path):
    def run(*arguments):
        command = [sys.executable, "-m", "course_lib.command", "unpack", *arguments]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)

    first = run()
    assert first.returncode == 0, first.stderr
    assert "jupyter lab backpropagation" in first.stdout
    folder = tmp_path / "backpropagation"
    assert {name: path.read_bytes() for name, path in unpacked(folder).items()} == NOTEBOOKS

    mine, lost = unpacked(folder)["5.1/computational_graphs.ipynb"], unpacked(folder)["5.4_simple_layers.ipynb"]
    mine.write_text("what I have written")
    lost.unlink()
    again = run("backpropagation")
    assert again.returncode == 0
    assert mine.read_text() == "what I have written"
    assert lost.read_bytes() == NOTEBOOKS[lost.name]
    assert "because they already exist" in again.stdout

    (tmp_path / "file").touch()
    refused = run("file")
    assert refused.returncode == 1
    assert "file is a file" in refused.stderr
    assert "Traceback" not in refused.stderr


def test_every_link_between_lessons_and_exercises_leads_to_a_notebook(tmp_path):
    unpack(tmp_path)
    lessons = [name for name in NOTEBOOKS if "/" not in name]
    for number, name in enumerate(lessons):
        (exercise,) = [other for other in NOTEBOOKS if other.startswith(f"{name[:3]}/")]
        following = lessons[number + 1 : number + 2]
        links = {here: re.findall(r"\]\(([^)]+\.ipynb)\)", NOTEBOOKS[here].decode()) for here in (name, exercise)}
        for here, targets in links.items():
            for target in targets:
                assert (tmp_path / here).parent.joinpath(target).is_file(), f"{here}: {target}"
        assert links[exercise] == [f"../{other}" for other in [name, *following]]
        assert {exercise, *following} <= set(links[name][-2:])
