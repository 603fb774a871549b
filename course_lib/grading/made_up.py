"""Made-up submissions for trying out the course: released notebooks with answers filled in."""

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
        The source of each solution cell, without nbgrader's markers for the solution.
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
        Where to write the notebook; missing folders are created.
    answers : mapping of str to str
        The text of the solution cell for each exercise, by name. Other exercises stay unchanged.

    Raises
    ------
    ValueError
        If an answer is for an exercise that the notebook does not have.
    """
    notebook = nbformat.read(release, as_version=4)
    cells = {cell.metadata.nbgrader.grade_id: cell for cell in notebook.cells if is_answer(cell)}
    for name, text in answers.items():
        if name not in cells:
            raise ValueError(f"{release} has no exercise called {name}; it has {', '.join(cells)}")
        cells[name].source = text
    submission.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(notebook, submission)
