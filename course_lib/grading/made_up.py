"""Made-up submissions: a released notebook with answers filled in, to try the course with."""

import re
from collections.abc import Mapping
from pathlib import Path

import nbformat

from course_lib.grading.cells import is_answer

_MARKS = re.compile(r"^\s*### (BEGIN|END) SOLUTION *(\n|\Z)", re.MULTILINE)


def solutions(source: Path) -> dict[str, str]:
    """Return the answers in the solution cells of a notebook, by the name of the exercise.

    Parameters
    ----------
    source : Path
        A notebook with nbgrader's metadata.

    Returns
    -------
    dict of str to str
        Source text of each solution cell, without the lines that mark the solution for nbgrader.
    """
    cells = (cell for cell in nbformat.read(source, as_version=4).cells if is_answer(cell))
    return {cell.metadata.nbgrader.grade_id: _MARKS.sub("", cell.source) for cell in cells}


def fill_in(release: Path, submission: Path, answers: Mapping[str, str]) -> None:
    """Write a submission: a released notebook in which some exercises are answered.

    Parameters
    ----------
    release : Path
        The notebook as students get it.
    submission : Path
        Where to write the notebook; folders that are missing are made.
    answers : mapping of str to str
        Name of an exercise → the text of its solution cell. Other exercises stay untouched.

    Raises
    ------
    ValueError
        If an answer names no exercise of the notebook.
    """
    notebook = nbformat.read(release, as_version=4)
    cells = {cell.metadata.nbgrader.grade_id: cell for cell in notebook.cells if is_answer(cell)}
    for name, text in answers.items():
        if name not in cells:
            raise ValueError(f"{release} has no exercise called {name}; it has {', '.join(cells)}")
        cells[name].source = text
    submission.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(notebook, submission)
