"""The lessons as files: they contain all numbers of the curriculum, every picture has a text, and they run offline."""

import html
import itertools
import re
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

from tests.sweeps import one_and_sweep

COURSE = Path(__file__).parents[2]
LESSONS = {path.name[:3]: path for path in sorted((COURSE / "notebooks").glob("*.ipynb"))}
SETUP = "from course_lib.lessons.start import *"
each_lesson = pytest.mark.parametrize("path", LESSONS.values(), ids=LESSONS)

# The results that the curriculum expects, by section, as they appear in a lesson's output.
NUMBERS = {
    "5.1": ["220", "715", "4200", "2.2"],
    "5.3": ["1.3", "6.5", "13", "2.2", "110", "200", "3.3", "165", "650"],
    "5.4": [
        "220.00000000000003",
        "2.2",
        "110.00000000000001",
        "200",
        "715.0000000000001",
        "3.3000000000000003",
        "165.0",
        "650",
    ],
    "5.5": [
        "[[0.5 0. ]\n [0.  0.8]]",
        "[[0.73105858 0.37754067]\n [0.11920292 0.95257413]]",
        "[[0.19661193 0.23500371]\n [0.10499359 0.04517666]]",
    ],
    "5.6": [
        "0.008",
        "0.991",
        "[[ 1.  2.  3.]\n [11. 12. 13.]]",
        "[5. 7. 9.]",
        "[ 0.3 -0.8  0.5]",
        "[ 0.01 -0.01  0.  ]",
    ],
    "5.7": ["39760"],
}


def code_cells(path):
    return [cell for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "code"]


def outputs(path):
    return [output for cell in code_cells(path) for output in cell.outputs]


def printed(path):
    """Return all text that a lesson's outputs show, in pictures and in answers that are folded up, too."""
    texts = []
    for output in outputs(path):
        texts.append(output.get("text") or output["data"]["text/plain"])
        shown = output.get("data", {}).get("text/html", "")
        texts += [html.unescape(found) for found in re.findall(r'alt="([^"]*)"', shown)]
    return "\n".join(texts)


def test_there_are_seven_lessons():
    assert list(LESSONS) == [f"5.{number}" for number in range(1, 8)]


@pytest.mark.parametrize(("section", "number"), [(s, n) for s, numbers in NUMBERS.items() for n in numbers])
def test_every_number_of_the_curriculum_is_in_an_output(section, number):
    assert re.search(rf"(?<![\d.]){re.escape(number)}(?![\d.]*\d)", printed(LESSONS[section]))


def test_the_network_reaches_the_accuracy_of_the_curriculum():
    right = re.search(r"test images: +at least (\d+) in 100", printed(LESSONS["5.7"]))
    assert int(right[1]) >= 97


@each_lesson
def test_a_lesson_says_what_one_will_be_able_to_do_and_answers_that_list(path):
    cells = {cell.id: cell.source for cell in nbformat.read(path, as_version=4).cells}
    promised = re.findall(r"^\d\.", cells.get("goals", cells["title"]), flags=re.MULTILINE)
    answered = re.findall(r"^\d\.", cells["answers"], flags=re.MULTILINE)
    assert promised == answered
    assert len(promised) >= 3
    assert f"**assignment {path.name[:3]}**" in cells["answers"]


@each_lesson
def test_headings_skip_no_level(path):
    cells = nbformat.read(path, as_version=4).cells
    text = "\n".join(cell.source for cell in cells if cell.cell_type == "markdown")
    levels = [len(found) for found in re.findall(r"^(#+) ", text, flags=re.MULTILINE)]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


# By term, the lesson that introduces it: in bold, in the first cell that uses it.
INTRODUCED = {
    "nodes": "5.1",
    "edges": "5.1",
    "forward pass": "5.1",
    "local computation": "5.1",
    "backward pass": "5.1",
    "gradient": "5.1",
    "∂": "5.2",
    "upstream gradient": "5.2",
    "local derivative": "5.2",
    "chain rule": "5.2",
}


@pytest.mark.parametrize("term", INTRODUCED)
def test_a_term_is_introduced_before_it_is_used(term):
    for section, path in LESSONS.items():
        for cell in nbformat.read(path, as_version=4).cells:
            # What one will be able to do, and where the next lesson leads, may name what is still to come.
            text = re.sub(r"^(\d\.|#) .*|\[[^]]*\]\([^)]*\)", "", cell.source, flags=re.MULTILINE)
            if cell.cell_type == "markdown" and term in text:
                assert section == INTRODUCED[term], cell.id
                assert any(term in bold for bold in re.findall(r"\*\*([^*]+)\*\*", text)), cell.id
                return
    raise AssertionError("no lesson introduces it")


@each_lesson
def test_every_picture_has_alternative_text(path):
    for output in outputs(path):
        for image in re.findall(r"<img[^>]*>", output.get("data", {}).get("text/html", "")):
            assert re.search(r'alt="[^"]{10,}"', image)
        assert not {"image/png", "image/svg+xml", "image/jpeg"} & set(output.get("data", {}))


@each_lesson
def test_an_explorer_leaves_a_still_picture_and_says_what_to_do(path):
    shown = [
        cell for cell in code_cells(path) if re.search(r"^(explore_\w+|predict|step_through)\(", cell.source, re.M)
    ]
    assert shown
    for cell in shown:
        (output,) = cell.outputs
        assert re.search("<i>Run this cell in JupyterLab to [^<]+.</i>", output.data["text/html"])


@each_lesson
def test_a_lesson_was_run_before_it_was_stored(path):
    """If this fails: course lessons NOTEBOOK. (How notebooks are stored otherwise: test_notebook_hygiene.py.)"""
    assert all(cell.execution_count for cell in code_cells(path))


@each_lesson
def test_the_id_of_a_cell_is_made_of_words(path):
    assert all(re.fullmatch(r"[a-z0-9-]+", cell.id) for cell in nbformat.read(path, as_version=4).cells)


@pytest.mark.parametrize("path", one_and_sweep(LESSONS.values(), LESSONS["5.2"]), ids=LESSONS)
@pytest.mark.skipif(shutil.which("bwrap") is None, reason="bubblewrap, which can switch off the network, is missing")
def test_a_lesson_runs_without_a_network(path, tmp_path):
    shutil.copy(path, tmp_path)
    run = [sys.executable, "-m", "course_lib.command", "lessons", str(tmp_path / path.name)]
    offline = ["bwrap", "--dev-bind", "/", "/", "--unshare-net", *run]
    finished = subprocess.run(offline, cwd=tmp_path, capture_output=True, text=True)
    assert finished.returncode == 0, finished.stderr


@each_lesson
def test_the_first_cell_of_code_is_one_line_that_prepares_everything(path):
    assert code_cells(path)[0].source == SETUP


def test_in_a_wrong_environment_the_first_cell_names_the_command_that_helps():
    shell = "from IPython.core.interactiveshell import InteractiveShell; import sys; shell = InteractiveShell()"
    run = "sys.modules['ipywidgets'] = None; result = shell.run_cell(sys.stdin.read()); sys.exit(result.success)"
    finished = subprocess.run(
        [sys.executable, "-c", f"{shell}; {run}"], input=SETUP, cwd=COURSE, capture_output=True, text=True
    )
    shown = finished.stdout + finished.stderr
    assert finished.returncode == 0, "the cell ran, although something was missing"
    assert "ipywidgets" in shown
    assert "`make lab`" in shown
    assert "`course doctor`" in shown
    assert "Traceback" not in shown
    assert "\n  File" not in shown
    assert len(shown.splitlines()) <= 2, shown
