"""Notebooks are stored the way `course tidy` stores them; it fixes what it can; the hooks before a commit."""

import json
import re
import shlex
import shutil
import subprocess
from pathlib import Path

import nbformat
import pytest
import yaml

from course_lib.command.main import main
from course_lib.command.storing import everywhere, tidy_file

COURSE = Path(__file__).parents[2]
NOTEBOOKS = {str(path.relative_to(COURSE)): path for path in everywhere(COURSE)}
LESSON = next(path for path in NOTEBOOKS.values() if path.parent.name == "notebooks")
HOOKS = yaml.safe_load((COURSE / ".pre-commit-config.yaml").read_text(encoding="utf-8"))["repos"][0]["hooks"]


def test_all_notebooks_are_looked_at():
    stored = {path for folder in ("notebooks", "source", "release") for path in (COURSE / folder).rglob("*.ipynb")}
    assert set(NOTEBOOKS.values()) == {path for path in stored if ".ipynb_checkpoints" not in path.parts}
    assert len(NOTEBOOKS) == 21


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_a_notebook_is_tidy(name):
    mended, left = tidy_file(NOTEBOOKS[name], write=False)
    assert not mended, f"run: course tidy {name}"
    assert not left, f"change these cells, then run: course lessons {name}"


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_code_that_is_in_sight_fits_the_width_of_a_cell(name):
    for cell in nbformat.read(NOTEBOOKS[name], as_version=4).cells:
        if cell.cell_type == "code" and not cell.metadata.get("jupyter", {}).get("source_hidden"):
            assert [line for line in cell.source.splitlines() if len(line) > 100] == [], f"cell {cell.id}"


# ---------------------------------------------------------------------------------------------------------------------
# The command: what it finds, and what it fixes
# ---------------------------------------------------------------------------------------------------------------------


def first_code_cell(notebook, with_outputs=True):
    return next(c for c in notebook["cells"] if c["cell_type"] == "code" and (c["outputs"] or not with_outputs))


def another_kernel(notebook):
    notebook["metadata"]["kernelspec"]["name"] = "my-environment"


def version_of_python(notebook):
    notebook["metadata"]["language_info"]["version"] = "3.11.7"


def time_stamps(notebook):
    first_code_cell(notebook)["metadata"]["execution"] = {"iopub.execute_input": "2026-11-24T15:58:00Z"}


def scrolled(notebook):
    first_code_cell(notebook)["metadata"]["scrolled"] = True


def outputs_folded_away(notebook):
    first_code_cell(notebook)["metadata"]["jupyter"] = {"outputs_hidden": True}


def metadata_of_an_output(notebook):
    first_code_cell(notebook)["outputs"] = [
        {"output_type": "display_data", "data": {"text/plain": ["1"]}, "metadata": {"needs_background": "light"}}
    ]


def widget(notebook):
    data = {"application/vnd.jupyter.widget-view+json": {"model_id": "5d61", "version_major": 2, "version_minor": 0}}
    first_code_cell(notebook)["outputs"] = [
        {"output_type": "display_data", "data": data | {"text/plain": ["predict, then reveal"]}, "metadata": {}}
    ]


def two_cells_with_one_id(notebook):
    notebook["cells"][2]["id"] = notebook["cells"][1]["id"]


def older_format(notebook):
    notebook["nbformat_minor"] = 4
    for cell in notebook["cells"]:
        del cell["id"]


def output_that_is_not_compared(notebook):
    first_code_cell(notebook)["metadata"]["tags"] = ["nbval-ignore-output"]


FAULTS = [
    another_kernel,
    version_of_python,
    time_stamps,
    scrolled,
    outputs_folded_away,
    metadata_of_an_output,
    widget,
    two_cells_with_one_id,
    older_format,
    output_that_is_not_compared,
]


@pytest.fixture
def lesson(tmp_path):
    folder = tmp_path / "notebooks"
    folder.mkdir()
    return Path(shutil.copy(LESSON, folder))


def spoil(path, fault):
    notebook = json.loads(path.read_bytes())
    fault(notebook)
    path.write_bytes((json.dumps(notebook, indent=1, ensure_ascii=False, sort_keys=True) + "\n").encode())
    return path.read_bytes()


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_a_fault_is_found_and_mended(lesson, fault, capsys):
    spoiled = spoil(lesson, fault)
    assert main(["tidy", "--check", str(lesson)]) == 1
    said = capsys.readouterr().out
    assert str(lesson) in said
    assert "indentation" not in said
    assert lesson.read_bytes() == spoiled
    assert main(["tidy", str(lesson)]) == 0
    assert main(["tidy", "--check", str(lesson)]) == 0
    nbformat.validate(json.loads(lesson.read_bytes()))


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.rstrip(b"\n"),
        lambda text: text + b"\n",
        lambda text: text.replace(b"\n", b"\r\n"),
        lambda text: json.dumps(json.loads(text)).encode() + b"\n",
    ],
    ids=["no last end of line", "two of them", "ends of lines as on Windows", "all on one line"],
)
def test_the_same_notebook_in_other_bytes_is_put_back_as_it_was(lesson, change):
    before = lesson.read_bytes()
    lesson.write_bytes(change(before))
    assert main(["tidy", "--check", str(lesson)]) == 1
    assert main(["tidy", str(lesson)]) == 0
    assert lesson.read_bytes() == before


@pytest.mark.parametrize("folder", ["source", "release"])
def test_an_assignment_has_no_outputs(tmp_path, folder):
    (tmp_path / folder / "5.1").mkdir(parents=True)
    assignment = Path(shutil.copy(LESSON, tmp_path / folder / "5.1"))
    assert main(["tidy", "--check", str(assignment)]) == 1
    assert main(["tidy", str(assignment)]) == 0
    for cell in nbformat.read(assignment, as_version=4).cells:
        assert not cell.get("outputs")
        assert not cell.get("execution_count")


@pytest.mark.parametrize(
    "place", ["/home/ada/course", "/Users/ada/x.py", "/tmp/ipykernel_7/1.py", r"C:\Users\ada", "/root" + "/.cache"]
)
def test_an_output_that_names_a_place_on_a_machine_is_left_to_the_author(lesson, place, capsys):
    stream = {"output_type": "stream", "name": "stdout", "text": [f"stored in '{place}'\n"]}
    spoil(lesson, lambda notebook: first_code_cell(notebook)["outputs"].append(stream))
    for options in ([], ["--check"]):
        assert main(["tidy", *options, str(lesson)]) == 1
        said = capsys.readouterr().out
        assert f"its output contains the path {place}; change the cell, then run: course lessons" in said


def test_addresses_and_pictures_are_not_places(lesson):
    picture = "<img src='data:image/png;base64,iVBO+" + "/".join(["", "tmp", "root", "home", "Users", ""]) + "'>"
    text = f"https://example.org/home/ada {picture} 1" + "/root" + "/2"
    stream = {"output_type": "stream", "name": "stdout", "text": [text]}
    spoil(lesson, lambda notebook: first_code_cell(notebook)["outputs"].append(stream))
    assert tidy_file(lesson, write=False)[1] == []


def test_what_is_not_a_notebook_is_said_to_be_none(tmp_path, capsys):
    path = tmp_path / "notes.ipynb"
    path.write_text("{}")
    assert main(["tidy", str(path)]) == 1
    assert "not a valid notebook" in capsys.readouterr().err
    assert path.read_text() == "{}"


# ---------------------------------------------------------------------------------------------------------------------
# The hooks before a commit
# ---------------------------------------------------------------------------------------------------------------------


def test_the_hooks_need_nothing_from_elsewhere():
    config = yaml.safe_load((COURSE / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    assert [repository["repo"] for repository in config["repos"]] == ["local"]
    assert {hook["language"] for hook in HOOKS} == {"system"}
    assert [hook["name"] for hook in HOOKS] == ["ruff check", "ruff format", "course tidy"]


def test_course_tidy_is_given_every_notebook():
    (files,) = [hook["files"] for hook in HOOKS if hook["id"] == "course-tidy"]
    assert all(re.search(files, Path(name).as_posix()) for name in NOTEBOOKS)
    assert not re.search(files, "notebooks/figure.png")


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: hook["id"])
def test_a_hook_lets_pass_what_is_right_and_stops_what_is_not(hook, lesson, tmp_path):
    # pre-commit stops if a hook fails or changes a file.
    shutil.copy(COURSE / "pyproject.toml", tmp_path)
    shutil.copytree(COURSE / "course_lib", tmp_path / "course_lib")
    module = tmp_path / "course_lib" / "layers.py"
    file = lesson if hook["id"] == "course-tidy" else module

    def stops():
        before = file.read_bytes()
        run = [*shlex.split(hook["entry"]), str(file.relative_to(tmp_path))]
        finished = subprocess.run(run, cwd=tmp_path, capture_output=True, text=True)
        assert finished.returncode in {0, 1}, finished.stderr
        return finished.returncode == 1 or file.read_bytes() != before

    assert not stops()
    module.write_text(module.read_text(encoding="utf-8") + "import os\nx = [ 1 ]\n", encoding="utf-8")
    spoil(lesson, time_stamps)
    assert stops()
