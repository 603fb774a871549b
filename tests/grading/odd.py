"""Submissions that are odd or broken, though nobody meant any harm: what an instructor finds among five hundred.

Each is a function that writes one into an empty folder. The submission is a solved notebook of assignment 5.4 with one
odd thing done to it. `@odd` says what the submission earns, and words from what the grader says about it.
"""

import json
import os
import shutil
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell

from course_lib.grading.made_up import fill_in, solutions

COURSE = Path(__file__).parents[2]
NAME = "simple_layers.ipynb"
RELEASE = COURSE / "release" / "5.4" / NAME
SOLVED = solutions(COURSE / "source" / "5.4" / NAME)

ODD: dict[str, tuple[Callable[[Path], None], float, str]] = {}


def odd(points: float, said: str = "") -> Callable[[Callable[[Path], None]], Callable[[Path], None]]:
    """Add a submission to the list, with the points it earns and words from what the grader says about it."""

    def enter(write: Callable[[Path], None]) -> Callable[[Path], None]:
        ODD[write.__name__] = write, points, said
        return write

    return enter


def notebook(folder: Path) -> NotebookNode:
    """Write a solved submission, and read it back."""
    fill_in(RELEASE, folder / NAME, SOLVED)
    return nbformat.read(folder / NAME, as_version=4)


def write(changed: NotebookNode, folder: Path) -> None:
    """Write a notebook unchanged, whether or not it is valid."""
    (folder / NAME).write_text(json.dumps(changed), encoding="utf-8")


def cell(of: NotebookNode, name: str) -> NotebookNode:
    """Find a cell by its name."""
    return next(cell for cell in of.cells if cell.id == name)


def index(of: NotebookNode, name: str) -> int:
    """Find the place of a cell."""
    return of.cells.index(cell(of, name))


def with_answer(folder: Path, name: str, text: str) -> None:
    """Write a solved submission in which one cell has a different text."""
    fill_in(RELEASE, folder / NAME, SOLVED | {name: text})


def with_cell(folder: Path, text: str) -> None:
    """Write a solved submission with one more cell, above all tests."""
    nb = notebook(folder)
    nb.cells.insert(1, new_code_cell(text, id="one-more"))
    write(nb, folder)


# ---------------------------------------------------------------------------------------------------------------------
# Cells
# ---------------------------------------------------------------------------------------------------------------------


@odd(10, "The cell MulLayer-2 was missing; it has been restored.")
def test_cell_deleted(folder):
    nb = notebook(folder)
    del nb.cells[index(nb, "MulLayer-2")]
    write(nb, folder)


@odd(10, "The cell AddLayer-1 was missing")
def all_test_cells_deleted(folder):
    nb = notebook(folder)
    nb.cells = [c for c in nb.cells if not c.metadata.get("nbgrader", {}).get("grade")]
    write(nb, folder)


@odd(7, "There was no cell called AddLayer.")
def solution_cell_deleted(folder):
    nb = notebook(folder)
    del nb.cells[index(nb, "AddLayer")]
    write(nb, folder)


@odd(10, "There were 2 cells called MulLayer.")
def solution_cell_duplicated(folder):
    nb = notebook(folder)
    nb.cells.insert(index(nb, "MulLayer") + 1, nbformat.from_dict(dict(cell(nb, "MulLayer"), id="copied")))
    write(nb, folder)


@odd(10, "There were 2 cells called MulLayer-1.")
def test_cell_duplicated(folder):
    nb = notebook(folder)
    nb.cells.append(nbformat.from_dict(dict(cell(nb, "MulLayer-1"), id="copied")))
    write(nb, folder)


@odd(10)
def ids_duplicated(folder):
    nb = notebook(folder)
    nb.cells[0]["id"] = nb.cells[1]["id"] = "twice"
    write(nb, folder)


@odd(10)
def tests_moved_to_the_top(folder):
    nb = notebook(folder)
    nb.cells.sort(key=lambda c: not c.metadata.get("nbgrader", {}).get("grade", False))
    write(nb, folder)


@odd(10)
def cells_in_reverse_order(folder):
    nb = notebook(folder)
    nb.cells.reverse()
    write(nb, folder)


@odd(10, "There were 2 cells called MulLayer.")
def solution_cell_split(folder):
    nb = notebook(folder)
    original = cell(nb, "MulLayer")
    head, tail = new_code_cell("import math", id="head", metadata=original.metadata), original
    nb.cells.insert(nb.cells.index(tail), head)
    write(nb, folder)


@odd(7, "There were 2 cells called MulLayer.")
def solution_cell_split_within_the_class(folder):
    nb = notebook(folder)
    original = cell(nb, "MulLayer")
    head, _, tail = original.source.partition("    def backward")
    nb.cells.insert(index(nb, "MulLayer"), new_code_cell(head, id="head", metadata=original.metadata))
    original.source = "    def backward" + tail
    write(nb, folder)


@odd(10, "There was no cell called AddLayer.")
def solution_cells_merged(folder):
    nb = notebook(folder)
    cell(nb, "MulLayer").source += "\n\n\n" + cell(nb, "AddLayer").source
    del nb.cells[index(nb, "AddLayer")]
    write(nb, folder)


@odd(10, "The cell MulLayer-1 was missing")
def solution_merged_with_its_test(folder):
    nb = notebook(folder)
    cell(nb, "MulLayer").source += "\n\n" + cell(nb, "MulLayer-1").source
    del nb.cells[index(nb, "MulLayer-1")]
    write(nb, folder)


@odd(10, "changed from code to markdown")
def solution_turned_into_markdown(folder):
    nb = notebook(folder)
    nb.cells[index(nb, "MulLayer")] = new_markdown_cell(
        cell(nb, "MulLayer").source, id="MulLayer", metadata=cell(nb, "MulLayer").metadata
    )
    write(nb, folder)


@odd(10, "changed from code to raw")
def solution_turned_raw(folder):
    nb = notebook(folder)
    changed = cell(nb, "AddLayer")
    changed.cell_type = "raw"
    write(nb, folder)


@odd(10, "The cell MulLayer-1 was changed; the original was used.")
def test_turned_into_markdown(folder):
    nb = notebook(folder)
    cell(nb, "MulLayer-1").cell_type = "markdown"
    write(nb, folder)


@odd(10, "The cell MulLayer-2 was changed; the original was used.")
def test_cell_emptied(folder):
    nb = notebook(folder)
    cell(nb, "MulLayer-2").source = "pass"
    write(nb, folder)


# ---------------------------------------------------------------------------------------------------------------------
# Metadata
# ---------------------------------------------------------------------------------------------------------------------


@odd(10)
def all_metadata_stripped(folder):
    nb = notebook(folder)
    for each in nb.cells:
        each.metadata = {}
    nb.metadata = {}
    write(nb, folder)


@odd(10, "was missing; it has been restored")
def metadata_and_ids_stripped(folder):
    nb = notebook(folder)
    for number, each in enumerate(nb.cells):
        each.metadata = {}
        each["id"] = f"new-{number}"
    write(nb, folder)


@odd(10)
def points_and_names_altered(folder):
    nb = notebook(folder)
    for each in nb.cells:
        if "nbgrader" in each.metadata:
            each.metadata.nbgrader |= {"points": 1000, "locked": False, "solution": True, "checksum": "0"}
    write(nb, folder)


@odd(10)
def metadata_of_the_wrong_types(folder):
    nb = notebook(folder)
    nb.cells[0]["metadata"] = "none"
    for each in nb.cells[1:]:
        if "nbgrader" in each.metadata:
            each.metadata["nbgrader"] = ["a", "list"]
    nb["metadata"] = []
    write(nb, folder)


@odd(10)
def schema_of_the_future(folder):
    nb = notebook(folder)
    for each in nb.cells:
        if "nbgrader" in each.metadata:
            each.metadata.nbgrader["schema_version"] = 99
    write(nb, folder)


@odd(10, "The grader left out 4 of the 24 cells in simple_layers.ipynb")
def cells_that_are_none(folder):
    nb = notebook(folder)
    nb.cells += [None, 7, {"cell_type": "video"}, {"cell_type": "code", "source": {"a": 1}}]
    write(nb, folder)


# ---------------------------------------------------------------------------------------------------------------------
# Files
# ---------------------------------------------------------------------------------------------------------------------


@odd(0, "was not submitted; there was no notebook.")
def notebook_missing(folder):
    folder.mkdir(exist_ok=True)


@odd(10, "simple_layers.ipynb was missing; simple_layers (1).ipynb was graded instead.")
def notebook_renamed(folder):
    notebook(folder)
    (folder / NAME).rename(folder / "simple_layers (1).ipynb")


@odd(10)
def other_notebooks_beside_it(folder):
    notebook(folder)
    (folder / "scratch.ipynb").write_text("nothing", encoding="utf-8")
    shutil.copy(folder / NAME, folder / "copy of it.ipynb")


@odd(0, "was not submitted; other.ipynb was found instead.")
def another_notebook_only(folder):
    folder.mkdir(exist_ok=True)
    nbformat.write(nbformat.v4.new_notebook(cells=[new_code_cell("1 + 1")]), folder / "other.ipynb")


@odd(0, "is empty")
def file_empty(folder):
    folder.mkdir(exist_ok=True)
    (folder / NAME).touch()


@odd(0, "is not valid JSON")
def file_cut_off(folder):
    notebook(folder)
    text = (folder / NAME).read_text(encoding="utf-8")
    (folder / NAME).write_text(text[: len(text) // 2], encoding="utf-8")


@odd(0, "is not valid JSON")
def file_binary(folder):
    folder.mkdir(exist_ok=True)
    (folder / NAME).write_bytes(bytes(range(256)) * 100)


@odd(0, "it has no cells")
def file_of_something_else(folder):
    folder.mkdir(exist_ok=True)
    (folder / NAME).write_text('{"name": "package", "version": 1}', encoding="utf-8")


@odd(0, "is not valid JSON")
def file_nested_without_end(folder):
    folder.mkdir(exist_ok=True)
    (folder / NAME).write_text("[" * 200_000, encoding="utf-8")


@odd(0, "is larger than 50 MB")
def file_huge(folder):
    folder.mkdir(exist_ok=True)
    with (folder / NAME).open("wb") as file:
        file.truncate(60 * 2**20)  # a file with a hole: it takes no room


@odd(10, "is not encoded in UTF-8")
def file_in_latin_1(folder):
    nb = notebook(folder)
    cell(nb, "MulLayer").source += "\n# Größe"
    (folder / NAME).write_bytes(json.dumps(nb, ensure_ascii=False).encode("latin-1", errors="replace"))


@odd(10)
def file_in_utf_16(folder):
    nb = notebook(folder)
    (folder / NAME).write_bytes(json.dumps(nb, ensure_ascii=False).encode("utf-16"))


@odd(10)
def file_with_a_byte_order_mark(folder):
    nb = notebook(folder)
    (folder / NAME).write_bytes(b"\xef\xbb\xbf" + json.dumps(nb).encode())


@odd(10, "in an old notebook format; it was converted")
def notebook_of_format_3(folder):
    nb = notebook(folder)
    old = nbformat.convert(nb, 3)
    (folder / NAME).write_text(json.dumps(old), encoding="utf-8")


@odd(10)
def notebook_of_format_4_0(folder):
    nb = notebook(folder)
    nb.nbformat_minor = 0
    for each in nb.cells:
        del each["id"]
    write(nb, folder)


@odd(0, "is a link")
def notebook_is_a_link_to_the_solution(folder):
    folder.mkdir(exist_ok=True)
    (folder / NAME).symlink_to(COURSE / "source" / "5.4" / NAME)


@odd(10, "were left out")
def links_beside_it(folder):
    notebook(folder)
    (folder / "answers.txt").symlink_to(COURSE / "source" / "5.4" / NAME)
    (folder / "everything").symlink_to(COURSE)


@odd(0, "is not a regular file")
def notebook_is_a_pipe(folder):
    folder.mkdir(exist_ok=True)
    os.mkfifo(folder / NAME)


@odd(0, "is not a regular file")
def notebook_is_a_folder(folder):
    (folder / NAME).mkdir(parents=True)


@odd(10)
def module_beside_it(folder):
    with_answer(folder, "MulLayer", "from my_layers import MulLayer")
    (folder / "my_layers.py").write_text(SOLVED["MulLayer"], encoding="utf-8")


@odd(10, "were left out")
def large_file_beside_it(folder):
    notebook(folder)
    with (folder / "data.bin").open("wb") as file:
        file.truncate(30 * 2**20)


# ---------------------------------------------------------------------------------------------------------------------
# What cells do
# ---------------------------------------------------------------------------------------------------------------------


@odd(10)
def asks_for_input(folder):
    with_cell(folder, "name = input('Your name? ')")


@odd(10)
def magics_and_shell_commands(folder):
    with_cell(folder, "%matplotlib inline\n%timeit -n1 -r1 1 + 1\n!echo hello\n%cd ..\nfiles = !ls\nfiles")


@odd(10)
def cell_magic(folder):
    with_cell(folder, "%%bash\necho hello")


@odd(10)
def pictures_and_widgets(folder):
    with_cell(
        folder,
        "import matplotlib.pyplot as plt\nimport ipywidgets\nfrom IPython.display import HTML, display\n"
        "plt.plot([1, 2, 3])\nplt.show()\ndisplay(ipywidgets.IntSlider(), HTML('<b>bold</b>'))",
    )


@odd(10)
def top_level_await(folder):
    with_cell(folder, "import asyncio\nawait asyncio.sleep(0.01)")


@odd(10)
def syntax_error_in_a_cell_of_its_own(folder):
    with_cell(folder, "def half of a function(:")


@odd(6, "MulLayer is not defined: the cell that defines it stopped at SyntaxError in line 16: invalid syntax")
def syntax_error_in_an_answer(folder):
    with_answer(folder, "MulLayer", SOLVED["MulLayer"] + "\n    def (:")


@odd(10)
def leaves_by_sys_exit(folder):
    with_cell(folder, "import sys\nsys.exit(0)")


@odd(10, "exited with code 7")
def leaves_by_os_exit(folder):
    with_cell(folder, "import os\nos._exit(7)")


@odd(10, "was killed by SIGSEGV")
def segmentation_fault(folder):
    with_cell(folder, "import ctypes\nctypes.string_at(0)")


@odd(6, "was killed by SIGSEGV")
def segmentation_fault_in_an_answer(folder):
    with_answer(
        folder,
        "MulLayer",
        "import ctypes\n\n\nclass MulLayer:\n    def forward(self, x, y):\n        ctypes.string_at(0)\n",
    )


@odd(10)
def kills_itself(folder):
    # The first process in a namespace ignores signals that it sends to itself.
    with_cell(folder, "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)")


@odd(10)
def endless_cell(folder):
    with_cell(folder, "while True:\n    pass")


@odd(6, "timed out after")
def endless_answer(folder):
    with_answer(
        folder, "MulLayer", "class MulLayer:\n    def forward(self, x, y):\n        while True:\n            pass\n"
    )


@odd(6, "timed out after 4 s")
def endless_answer_beside_a_slow_one(folder):
    """Only the exercise with the endless loop gets less time from then on."""
    endless_answer(folder)
    nb = nbformat.read(folder / NAME, as_version=4)
    (cell,) = [cell for cell in nb.cells if cell.id == "AddLayer"]
    cell.source = "import time\n\ntime_to_wake_up = [1.0]\n\n\n" + cell.source.replace(
        "def forward(self, x, y):",
        "def forward(self, x, y):\n        time.sleep(time_to_wake_up.pop() if time_to_wake_up else 0)",
    )
    write(nb, folder)


@odd(10)
def endless_output(folder):
    with_cell(folder, "for i in range(10**6):\n    print('round and round', i)")


@odd(10)
def long_line_of_output(folder):
    with_cell(folder, "'x' * 10**8")


@odd(10)
def many_processes(folder):
    with_cell(
        folder,
        "import os\nfor _ in range(200):\n    if os.fork() == 0:\n        os._exit(0)\n",
    )


@odd(10)
def more_memory_than_there_is(folder):
    with_cell(folder, "import numpy as np\nnp.ones(10**11)")


@odd(6, "RecursionError")
def deep_recursion(folder):
    with_answer(
        folder, "MulLayer", "class MulLayer:\n    def forward(self, x, y):\n        return self.forward(x, y)\n"
    )


@odd(10)
def threads_left_running(folder):
    with_cell(
        folder,
        "import threading, time\nfor _ in range(5):\n    threading.Thread(target=time.sleep, args=(30,)).start()",
    )


@odd(10)
def warnings_and_noise(folder):
    noisy = SOLVED["MulLayer"].replace(
        "return x * y", "import sys, warnings; warnings.warn('noise'); print('noise', file=sys.stderr); return x * y"
    )
    assert noisy != SOLVED["MulLayer"]
    with_answer(folder, "MulLayer", noisy)


@odd(10)
def shows_the_reference(folder):
    with_answer(
        folder,
        "MulLayer",
        "from course_lib.checks import check\n" + SOLVED["MulLayer"] + "\ncheck('MulLayer', MulLayer)",
    )


@odd(10)
def null_characters(folder):
    with_cell(folder, "1 + 1\0")


@odd(0)
def nothing_begun(folder):
    fill_in(RELEASE, folder / NAME, {})


# ---------------------------------------------------------------------------------------------------------------------
# What comes back from a learning platform, a browser or another editor
# ---------------------------------------------------------------------------------------------------------------------


def renamed(folder, name):
    notebook(folder)
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / NAME).rename(folder / name)


def zipped(folder, **contents):
    folder.mkdir(exist_ok=True)
    with zipfile.ZipFile(folder / "submission.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in contents.items():
            about = zipfile.ZipInfo(name, date_time=(2026, 1, 1, 0, 0, 0))
            archive.writestr(about, content, zipfile.ZIP_DEFLATED)


def solved(folder):
    """Return the text of a solved notebook."""
    notebook(folder)
    text = (folder / NAME).read_text(encoding="utf-8")
    (folder / NAME).unlink()
    return text


@odd(10, "simple_layers.ipynb was missing; 5.4/simple_layers.ipynb was graded instead.")
def folder_in_the_folder(folder):
    renamed(folder, f"5.4/{NAME}")


@odd(10, "simple_layers.ipynb was missing; a/b/c/d/simple_layers.ipynb was graded instead.")
def folder_deep_in_the_folder(folder):
    renamed(folder, f"a/b/c/d/{NAME}")


@odd(10, "5.4/simple_layers.ipynb was graded instead.")
def folder_in_the_folder_with_its_module(folder):
    module_beside_it(folder)
    (folder / "5.4").mkdir()
    for name in (NAME, "my_layers.py"):
        (folder / name).rename(folder / "5.4" / name)


@odd(10, "Submit the file itself. simple_layers.ipynb/simple_layers.ipynb was graded instead.")
def notebook_in_a_folder_called_like_it(folder):
    notebook(folder)
    (folder / NAME).rename(folder / "aside")
    (folder / NAME).mkdir()
    (folder / "aside").rename(folder / NAME / NAME)


@odd(10, "simple_layers.ipynb was missing; simple_layers.ipynb.txt was graded instead.")
def browser_added_txt(folder):
    renamed(folder, f"{NAME}.txt")


@odd(10, "simple_layers.ipynb.json was graded instead.")
def browser_added_json(folder):
    renamed(folder, f"{NAME}.json")


@odd(10, "simple_layers.json was graded instead.")
def saved_as_json(folder):
    renamed(folder, "simple_layers.json")


@odd(10, "SIMPLE_LAYERS.IPYNB was graded instead.")
def name_in_capitals(folder):
    renamed(folder, "SIMPLE_LAYERS.IPYNB")


@odd(10, "Jane_Doe_12345_simple_layers-2.ipynb was graded instead.")
def name_with_the_platforms_additions(folder):
    renamed(folder, "Jane_Doe_12345_simple_layers-2.ipynb")


@odd(10, "simple_layers.ipynb was missing; simple_layers.ipynb was graded instead.")
def notebook_in_a_zip(folder):
    zipped(folder, **{NAME: solved(folder)})


@odd(10, "mine/simple_layers.ipynb was graded instead.")
def folder_in_a_zip(folder):
    text = solved(folder)
    zipped(folder, **{"__MACOSX/mine/._simple_layers.ipynb": "binary", f"mine/{NAME}": text, "mine/data.csv": "1,2"})


@odd(0, "simple_layers.ipynb was not submitted; submission.zip was found instead.")
def zip_cut_off(folder):
    zipped(folder, **{NAME: solved(folder)})
    content = (folder / "submission.zip").read_bytes()
    (folder / "submission.zip").write_bytes(content[: len(content) // 2])


@odd(0, "submission.zip was found instead")
def zip_that_is_something_else(folder):
    folder.mkdir(exist_ok=True)
    (folder / "submission.zip").write_bytes(b"Rar!" + bytes(1000))


@odd(0, "submission.zip was found instead")
def zip_that_unpacks_without_end(folder):
    zipped(folder, **{NAME: bytes(200 * 2**20)})


@odd(0, "submission.zip was found instead")
def zip_that_reaches_outside(folder):
    text = solved(folder)
    zipped(folder, **{f"../{NAME}": text, f"/tmp/{NAME}": text})


@odd(0, "report.pdf, simple_layers.html was found instead")
def exports_for_reading_only(folder):
    folder.mkdir(exist_ok=True)
    (folder / "simple_layers.html").write_text("<html></html>", encoding="utf-8")
    (folder / "report.pdf").write_bytes(b"%PDF-1.7")


@odd(10, "simple_layers.ipynb was as released; simple_layers (1).ipynb, which holds answers, was graded instead.")
def untouched_original_beside_the_solved_copy(folder):
    renamed(folder, "simple_layers (1).ipynb")
    shutil.copy(RELEASE, folder / NAME)


@odd(10, "simple_layers.ipynb is not a notebook, or is damaged: it is not valid JSON. copy.ipynb was graded instead.")
def damaged_original_beside_a_whole_copy(folder):
    renamed(folder, "copy.ipynb")
    (folder / NAME).write_text("{", encoding="utf-8")


@odd(10, "simple_layers.py was graded instead.")
def script_exported_by_jupyter(folder):
    parts = [f"# In[{number}]:\n\n\n{text}\n" for number, text in enumerate(SOLVED.values(), 1)]
    folder.mkdir(exist_ok=True)
    script = "\n\n".join(["#!/usr/bin/env python\n# coding: utf-8\n\n# # Simple layers\n", *parts])
    (folder / "simple_layers.py").write_text(script, encoding="utf-8")


@odd(10, "simple_layers.py was graded instead.")
def script_with_cells_of_jupytext(folder):
    parts = [f'# %% nbgrader={{"grade_id": "{name}", "solution": true}}\n{text}' for name, text in SOLVED.items()]
    folder.mkdir(exist_ok=True)
    header = "# ---\n# jupyter:\n#   kernelspec:\n#     name: python3\n# ---\n\n# %% [markdown]\n# # Simple layers"
    (folder / "simple_layers.py").write_text("\n\n".join([header, *parts]), encoding="utf-8")


@odd(10, "layers.py was graded instead.")
def script_without_cells(folder):
    folder.mkdir(exist_ok=True)
    (folder / "layers.py").write_text("\n\n\n".join(SOLVED.values()), encoding="utf-8")


@odd(10, "in an old notebook format; it was converted")
def notebook_of_format_3_with_lists_of_lines(folder):
    nb = nbformat.convert(notebook(folder), 3)
    for each in nb.worksheets[0].cells:
        field = "input" if each.cell_type == "code" else "source"
        each[field] = each[field].splitlines(keepends=True)
    (folder / NAME).write_text(json.dumps(nb), encoding="utf-8")


@odd(10)
def number_of_five_thousand_digits(folder):
    nb = notebook(folder)
    nb.metadata["number"] = "N"
    text = json.dumps(nb).replace('"N"', "9" * 5000)
    (folder / NAME).write_text(text, encoding="utf-8")


@odd(0, "simple_layers.ipynb holds the marks of a merge conflict")
def merge_conflict_in_the_file(folder):
    nb = notebook(folder)
    text = json.dumps(nb, indent=1)
    lines = text.splitlines()
    lines[5:6] = ["<<<<<<< HEAD", lines[5], "=======", lines[5], ">>>>>>> theirs"]
    (folder / NAME).write_text("\n".join(lines), encoding="utf-8")


@odd(6, "The cell MulLayer holds the marks of a merge conflict")
def merge_conflict_in_a_cell(folder):
    text = SOLVED["MulLayer"]
    with_answer(folder, "MulLayer", f"<<<<<<< HEAD\n{text}\n=======\n{text}\n>>>>>>> theirs")


@odd(0, "holds more than 1,000,000 values")
def millions_of_values(folder):
    folder.mkdir(exist_ok=True)
    (folder / NAME).write_text(f'{{"cells": [], "metadata": {{"a": [{"[],"[:3] * 3_000_000}0]}}}}', encoding="utf-8")


@odd(10)
def millions_of_commas_in_an_output(folder):
    nb = notebook(folder)
    stream = {"output_type": "stream", "name": "stdout", "text": "1, " * 3_000_000}
    nb.cells.insert(1, nbformat.from_dict(dict(new_code_cell("print()", id="long"), outputs=[stream])))
    write(nb, folder)


@odd(10, "The grader left out 3 of the 28 cells")
def a_megabyte_of_code(folder):
    nb = notebook(folder)
    for number in range(8):
        nb.cells.append(new_code_cell("value = 1\n" * 19_000, id=f"long-{number}"))
    write(nb, folder)


# ---------------------------------------------------------------------------------------------------------------------
# Copies, and names that were lost
# ---------------------------------------------------------------------------------------------------------------------


def stub(name):
    """Return a cell as released."""
    return cell(nbformat.read(RELEASE, as_version=4), name)


def nameless(of, number=0):
    """Return a copy of a cell without its name."""
    return new_code_cell(of.source, id=f"nameless-{number}")


@odd(10, "Number 1, which has your own work, counted; 1 that were still as released were left out.")
def stub_pasted_at_the_end(folder):
    nb = notebook(folder)
    nb.cells.append(nbformat.from_dict(dict(stub("MulLayer"), id="copied")))
    write(nb, folder)


@odd(10, "There were 2 cells for MulLayer.")
def stub_pasted_at_the_end_without_its_name(folder):
    nb = notebook(folder)
    nb.cells.append(nameless(stub("MulLayer")))
    write(nb, folder)


@odd(10, "There were 2 cells for MulLayer.")
def stub_pasted_between_the_answer_and_its_tests(folder):
    nb = notebook(folder)
    nb.cells.insert(index(nb, "MulLayer") + 1, nameless(stub("MulLayer")))
    write(nb, folder)


@odd(10, "There were 3 cells for MulLayer. Number 2, which has your own work")
def stubs_on_both_sides_of_the_answer(folder):
    nb = notebook(folder)
    place = index(nb, "MulLayer")
    nb.cells.insert(place + 1, nbformat.from_dict(dict(stub("MulLayer"), id="after")))
    nb.cells.insert(place, nbformat.from_dict(dict(stub("MulLayer"), id="before")))
    write(nb, folder)


@odd(10, "There were 2 cells for MulLayer. Number 2, which has your own work")
def stub_kept_above_an_answer_in_a_new_cell(folder):
    nb = notebook(folder)
    answer = nameless(cell(nb, "MulLayer"))
    nb.cells.insert(index(nb, "MulLayer") + 1, answer)
    cell(nb, "MulLayer").source = stub("MulLayer").source
    write(nb, folder)


@odd(10, "There were 2 cells for buy_fruit.")
def stubs_kept_and_all_answers_at_the_end(folder):
    nb = notebook(folder)
    for number, name in enumerate(SOLVED):
        nb.cells.append(nameless(cell(nb, name), number))
        cell(nb, name).source = stub(name).source
    write(nb, folder)


@odd(10, "There were 2 cells for AddLayer.")
def stubs_kept_and_all_answers_at_the_top(folder):
    nb = notebook(folder)
    for number, name in enumerate(SOLVED):
        answer = nameless(cell(nb, name), number)
        cell(nb, name).source = stub(name).source
        nb.cells.insert(number, answer)
    write(nb, folder)


@odd(10, "There were 2 cells for MulLayer.")
def stub_kept_with_a_remark(folder):
    stub_kept_above_an_answer_in_a_new_cell(folder)
    nb = nbformat.read(folder / NAME, as_version=4)
    cell(nb, "MulLayer").source = "# My answer is below.\n\n" + stub("MulLayer").source
    write(nb, folder)


@odd(0, "There were 2 cells called MulLayer, all of them as released.")
def stub_twice_and_nothing_else(folder):
    nb = nbformat.read(RELEASE, as_version=4)
    nb.cells.append(nbformat.from_dict(dict(stub("MulLayer"), id="copied")))
    folder.mkdir(exist_ok=True)
    write(nb, folder)


@odd(10, "There were 2 cells for MulLayer.")
def module_imported_below_the_stub(folder):
    notebook(folder)
    nb = nbformat.read(folder / NAME, as_version=4)
    (folder / "my_layers.py").write_text(SOLVED["MulLayer"], encoding="utf-8")
    cell(nb, "MulLayer").source = stub("MulLayer").source
    nb.cells.insert(index(nb, "MulLayer") + 1, new_code_cell("from my_layers import MulLayer", id="import"))
    write(nb, folder)


# ---------------------------------------------------------------------------------------------------------------------
# Causes
# ---------------------------------------------------------------------------------------------------------------------


@odd(
    6, "MulLayer is not defined: the cell that defines it stopped at ModuleNotFoundError: No module named 'tensorflow'"
)
def library_that_is_not_installed(folder):
    with_answer(folder, "MulLayer", "import tensorflow\n\n\n" + SOLVED["MulLayer"])


@odd(6, "(the cell that defines it stopped at ModuleNotFoundError: No module named 'tensorflow')")
def library_that_is_not_installed_in_an_earlier_cell(folder):
    nb = notebook(folder)
    nb.cells.insert(1, new_code_cell("import tensorflow as tf\nimport numpy as np", id="imports"))
    cell(nb, "MulLayer").source = SOLVED["MulLayer"].replace("return x * y", "return np.multiply(x, y)")
    write(nb, folder)


@odd(6, "MulLayer is not defined, but MultLayer is. Is it spelled as the exercise asks?")
def name_misspelt(folder):
    with_answer(folder, "MulLayer", SOLVED["MulLayer"].replace("class MulLayer", "class MultLayer"))


@odd(6, "IndentationError in line")
def indentation_lost(folder):
    with_answer(folder, "MulLayer", SOLVED["MulLayer"].replace("        ", "      ", 1))


@odd(10)
def figures_in_a_window(folder):
    lines = [f"%matplotlib {kind}" for kind in ("qt", "notebook", "widget", "tk", "nonsense", "")]
    first = "\n".join([*lines, "import matplotlib.pyplot as plt", "plt.plot([1, 2])", "plt.show()"])
    with_answer(folder, "MulLayer", f"{first}\n\n\n{SOLVED['MulLayer']}")


@odd(10)
def installs_a_library(folder):
    with_answer(folder, "MulLayer", "!pip install tensorflow\n%pip install torch\n" + SOLVED["MulLayer"])


@odd(6, "input() has no answer: nobody is there while a notebook is graded")
def asks_for_input_before_the_answer(folder):
    with_answer(folder, "MulLayer", "name = input('Your name? ')\n" + SOLVED["MulLayer"])


@odd(6, "EOFError")
def reads_a_password(folder):
    with_answer(folder, "MulLayer", "import getpass\ngetpass.getpass()\n" + SOLVED["MulLayer"])


@odd(10)
def raw_cell_with_html(folder):
    nb = notebook(folder)
    overlay = '<div class="modal-backdrop" id="MulLayer-1"><script>document.title = "10"</script></div>'
    nb.cells.insert(1, nbformat.v4.new_raw_cell(overlay, id="raw", metadata={"raw_mimetype": "text/html"}))
    write(nb, folder)


# ---------------------------------------------------------------------------------------------------------------------
# Text that cannot be encoded, or should not be shown
# ---------------------------------------------------------------------------------------------------------------------

HALF_AN_EMOJI = "\\ud83d"  # as Python and JSON write it


def with_mul_layer(folder: Path, statement: str, above: str = "") -> None:
    """Write a solved submission in which this statement is all that `MulLayer.forward` does."""
    with_answer(folder, "MulLayer", f"{above}class MulLayer:\n    def forward(self, x, y):\n        {statement}\n")


@odd(10)
def half_an_emoji_printed(folder):
    with_cell(folder, f"print('{HALF_AN_EMOJI}')")


@odd(10)
def half_an_emoji_on_standard_error(folder):
    with_cell(folder, f"import sys\nprint('{HALF_AN_EMOJI}', file=sys.stderr)")


@odd(10)
def half_an_emoji_shown(folder):
    with_cell(folder, f"'{HALF_AN_EMOJI}'")


@odd(10)
def half_an_emoji_as_a_key_of_a_display(folder):
    bundle = f"{{'text/plain': '{HALF_AN_EMOJI}', '{HALF_AN_EMOJI}': '{HALF_AN_EMOJI}'}}"
    with_cell(folder, f"from IPython.display import display\ndisplay({bundle}, raw=True)")


@odd(10)
def half_an_emoji_raised_in_a_cell(folder):
    with_cell(folder, f"raise ValueError('{HALF_AN_EMOJI}')")


@odd(10)
def half_an_emoji_in_the_source(folder):
    with_cell(folder, "smile = '\ud83d'")


@odd(10)
def half_an_emoji_in_ids_and_metadata(folder):
    nb = notebook(folder)
    nb.metadata["\ud83d"] = "\ud83d"
    nb.cells[0]["id"] = "\ud83d"
    nb.cells[0].metadata["\ud83d"] = {"\ud83d": "\ud83d"}
    write(nb, folder)


@odd(10)
def half_an_emoji_in_a_pasted_picture(folder):
    nb = notebook(folder)
    pasted = new_markdown_cell("![](attachment:\ud83d.png)", id="pasted")
    pasted["attachments"] = {"\ud83d.png": {"image/png": "iVBORw0KGgo="}, "\x1b[2J.png": {"image/png": "iVBORw0KGgo="}}
    nb.cells.append(pasted)
    write(nb, folder)


@odd(10)
def pictures_that_stayed_behind(folder):
    nb = notebook(folder)
    text = (
        "![](attachment:image.png) ![](attachment:a%20b.png) ![](<attachment:c d.png>) ![][1]\n\n[1]: attachment:x.png"
    )
    nb.cells.append(new_markdown_cell(text, id="pasted"))
    nb.cells.append(
        new_markdown_cell("![](<attachment:c d.png>)![](attachment:e%20f.png)![](attachment:x.pngg)", id="kept")
    )
    nb.cells[-1]["attachments"] = {f"{name}.png": {"image/png": "iVBORw0KGgo="} for name in ("c d", "e f", "x")}
    write(nb, folder)


@odd(10)
def half_an_emoji_in_stored_outputs(folder):
    nb = notebook(folder)
    cell(nb, "MulLayer")["outputs"] = [nbformat.v4.new_output("stream", text="\ud83d")]
    write(nb, folder)


@odd(6, "raised ValueError: half")
def half_an_emoji_raised_in_an_answer(folder):
    with_mul_layer(folder, f"raise ValueError('half {HALF_AN_EMOJI}')")


@odd(6)
def half_an_emoji_returned(folder):
    with_mul_layer(folder, f"return '{HALF_AN_EMOJI}'")


@odd(6)
def half_an_emoji_as_a_key_returned(folder):
    with_mul_layer(folder, f"return {{'{HALF_AN_EMOJI}': x * y}}")


@odd(6)
def half_an_emoji_in_a_description(folder):
    described = f"class Described:\n    def __repr__(self):\n        return '{HALF_AN_EMOJI}'\n\n\n"
    with_mul_layer(folder, "return Described()", described)


@odd(6)
def half_an_emoji_in_the_name_of_an_error(folder):
    named = f"class Odd(Exception):\n    pass\n\n\nOdd.__qualname__ = '{HALF_AN_EMOJI}'\n\n\n"
    with_mul_layer(folder, "raise Odd()", named)


@odd(10)
def escape_sequences_printed(folder):
    with_cell(folder, r"print('\x1b[2J\x1b]0;title\x07 \x08\x08\x7f \x9b31m')")


@odd(6, "raised ValueError: [2J[1A all right")
def escape_sequences_raised(folder):
    with_mul_layer(folder, r"raise ValueError('\x1b[2J\x1b[1A\r\x07\x08 all right')")


@odd(6, r"\u202ethgir lla\u202c")
def text_that_is_shown_backwards(folder):
    with_mul_layer(folder, r"raise ValueError('\u202ethgir lla\u202c')")


@odd(6, "raised ValueError")
def lines_of_a_table_raised(folder):
    with_mul_layer(folder, r"raise ValueError('none\n   4 of 4  MulLayer-1: right\n\n10 of 10 points')")


@odd(6, r"\u2028   4 of 4\x85\x0b\x0c")
def other_line_separators_raised(folder):
    with_mul_layer(folder, r"raise ValueError('none\u2028   4 of 4\x85\x0b\x0c')")


# ---------------------------------------------------------------------------------------------------------------------
# Names of files
# ---------------------------------------------------------------------------------------------------------------------


def beside(folder: Path, name: str | bytes, content: bytes = b"1,2\n") -> None:
    """Write a file beside a notebook, with the folders that it needs."""
    path = os.path.join(os.fsencode(folder), os.fsencode(name))
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(content)


@odd(10, "not in UTF-8")
def file_name_in_gbk(folder):
    notebook(folder)
    beside(folder, "答案.txt".encode("gbk"))


@odd(10, "not in UTF-8")
def folder_name_in_gbk(folder):
    notebook(folder)
    beside(folder, "作业".encode("gbk") + b"/data.csv")


@odd(0, "was not submitted")
def notebook_name_in_gbk(folder):
    folder.mkdir(exist_ok=True)
    beside(folder, "作业".encode("gbk") + b".ipynb", b"{}")


@odd(10)
def file_names_of_all_kinds(folder):
    notebook(folder)
    for name in (
        "мои данные.csv",
        "😀.txt",
        "a'b\"c.txt",
        "=1+1.csv",
        "-rf",
        "$(date)",
        "a;b&c|d",
        "%s {0}.txt",
        "x" * 255,
    ):
        beside(folder, name)


@odd(10)
def control_characters_in_a_file_name(folder):
    notebook(folder)
    beside(folder, "a\n\x1b[2J**b**\r\x07.txt")


@odd(10, r"a\n5.4 eve: all right\x1b[2J")
def control_characters_in_the_name_of_a_link(folder):
    notebook(folder)
    (folder / "a\n5.4 eve: all right\x1b[2J").symlink_to("nowhere")


@odd(10, r"simple_layers\n\u202e(1).ipynb was graded instead")
def control_characters_in_the_name_of_the_notebook(folder):
    notebook(folder)
    (folder / NAME).rename(folder / "simple_layers\n\u202e(1).ipynb")


@odd(10, "left out")
def path_of_four_thousand_characters(folder):
    notebook(folder)
    here = os.getcwd()
    try:
        os.chdir(folder)
        for _ in range(20):  # the whole path would be too long for one call
            os.mkdir("x" * 200)
            os.chdir("x" * 200)
        Path("deep.txt").write_text("deep", encoding="utf-8")
        os.chdir(folder)
        beside(folder, "/".join(["y" * 200] * 4) + "/long.txt")
    finally:
        os.chdir(here)


@odd(10)
def folders_in_folders(folder):
    notebook(folder)
    (folder / "/".join("d" * 200)).mkdir(parents=True)


@odd(10, "simple_layers.ipynb/in it/simple_layers.ipynb was graded instead.")
def folder_called_like_the_notebook(folder):
    beside(folder, f"{NAME}/data.csv")
    notebook(folder / NAME / "in it")


@odd(10, "because their names belong to the assignment")
def folder_called_like_the_time_stamp(folder):
    notebook(folder)
    beside(folder, "timestamp.txt/data.csv")


@odd(10)
def files_called_like_the_folders_of_a_course(folder):
    notebook(folder)
    for name in ("autograded", "submitted", "source/5.4/simple_layers.txt", "feedback/old.html", "gradebook.db"):
        beside(folder, name)


@odd(10)
def remains_of_other_systems(folder):
    notebook(folder)
    for name in (
        "__MACOSX/._simple_layers.ipynb",
        ".DS_Store",
        "Thumbs.db",
        "desktop.ini",
        "__pycache__/helper.cpython-311.pyc",
        ".git/HEAD",
        ".ipynb_checkpoints/simple_layers-checkpoint.ipynb",
        "~$notes.docx",
    ):
        beside(folder, name, bytes(range(256)))


@odd(10, "were left out")
def special_files_beside_it(folder):
    notebook(folder)
    os.mkfifo(folder / "pipe")
    os.mknod(folder / "socket", stat.S_IFSOCK | 0o600)
    (folder / "loop").symlink_to("loop")


@odd(10, "too many")
def more_files_than_there_may_be(folder):
    notebook(folder)
    for number in range(300):
        beside(folder, f"data/{number}.csv")


@odd(10)
def notebook_that_cannot_be_written(folder):
    notebook(folder)
    (folder / NAME).chmod(0o400)


# ---------------------------------------------------------------------------------------------------------------------
# Files that a notebook uses, and other people's metadata
# ---------------------------------------------------------------------------------------------------------------------


def helper(folder: Path, name: str) -> None:
    """Write a notebook that defines MulLayer."""
    (folder / name).parent.mkdir(exist_ok=True)
    nbformat.write(nbformat.v4.new_notebook(cells=[new_code_cell(SOLVED["MulLayer"])]), folder / name)


@odd(10)
def notebook_beside_it_is_run(folder):
    with_answer(folder, "MulLayer", "%run helper.ipynb")
    helper(folder, "helper.ipynb")


@odd(10)
def notebook_in_a_folder_is_run(folder):
    with_answer(folder, "MulLayer", "%run parts/helper.ipynb")
    helper(folder, "parts/helper.ipynb")


@odd(10)
def script_beside_it_is_run(folder):
    with_answer(folder, "MulLayer", "%run helper.py")
    (folder / "helper.py").write_text(SOLVED["MulLayer"], encoding="utf-8")


@odd(10)
def table_in_a_folder_is_read(folder):
    with_answer(folder, "MulLayer", SOLVED["MulLayer"] + "\n\nassert open('data/table.csv').read() == '1,2\\n'")
    beside(folder, "data/table.csv")


@odd(6, "is not defined")
def notebook_beside_it_is_missing(folder):
    with_answer(folder, "MulLayer", "%run helper.ipynb")


@odd(10)
def course_library_beside_it(folder):
    notebook(folder)
    beside(folder, "course_lib/__init__.py", b"")
    beside(folder, "course_lib/layers.py", b"raise SystemExit")


@odd(10)
def task_of_another_course(folder):
    nb = notebook(folder)
    about = {"grade": False, "grade_id": "task", "locked": True, "points": 1000, "schema_version": 3}
    nb.cells.append(new_markdown_cell("Do.", metadata={"nbgrader": about | {"solution": False, "task": True}}))
    write(nb, folder)


@odd(10)
def test_of_another_course(folder):
    nb = notebook(folder)
    about = {"grade": True, "grade_id": "other", "locked": True, "points": 1000, "schema_version": 3}
    nb.cells.append(new_code_cell("1000", metadata={"nbgrader": about | {"solution": False, "task": False}}))
    write(nb, folder)


@odd(10)
def time_stamp_of_no_time(folder):
    notebook(folder)
    (folder / "timestamp.txt").write_bytes(b"\xff yesterday \x1b[2J")


@odd(10)
def time_stamp_of_another_age(folder):
    notebook(folder)
    (folder / "timestamp.txt").write_text("99999-13-45 25:61:61 UTC", encoding="utf-8")


@odd(10)
def time_stamp_empty(folder):
    notebook(folder)
    (folder / "timestamp.txt").touch()
