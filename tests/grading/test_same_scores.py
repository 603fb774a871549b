"""Answers in the corpus score the same across the border as in nbgrader's own kernel, in one process.

nbgrader takes seconds for a notebook, so each run draws a few.
"""

import copy
import re
from itertools import zip_longest

import pytest
from nbgrader.preprocessors import Execute

from course_lib.grading.assignment import AssignmentNotebook
from course_lib.grading.files import files_in
from course_lib.grading.grade import sandbox_for
from course_lib.grading.made_up import fill_in, solutions
from course_lib.grading.repair import repair
from course_lib.grading.run import run
from course_lib.grading.submission import read
from course_lib.grading.verdict import verdicts
from tests.evidence.corpus import COURSE, answers, shows_only
from tests.sweeps import drawn, one_and_sweep

ROWS = 4  # notebooks of each assignment, besides the untouched and the solved one
SOURCES = {path.parent.name: path for path in sorted(COURSE.glob("source/*/*.ipynb"))}


def submissions(assignment):
    """Make as few notebooks as possible: each answers every exercise, as a mistake in one costs no points elsewhere."""
    exercises = solutions(SOURCES[assignment])
    columns = [[a for kind in ("wrong", "right") for a in answers(kind) if a.exercise == name] for name in exercises]
    rows = zip_longest(*columns)
    yield {}  # untouched
    yield exercises  # the source
    for row in rows:
        yield exercises | {answer.exercise: answer.text for answer in row if answer}


@pytest.mark.parametrize("assignment", one_and_sweep(SOURCES, "5.2"))
def test_answers_score_the_same_in_one_process_and_across_the_border(assignment, tmp_path):
    source = SOURCES[assignment]
    sheet = AssignmentNotebook.from_source(source)
    rows = list(enumerate(submissions(assignment)))
    assert len(rows) > 5
    untouched, solved, *others = rows
    for number, cells in [untouched, solved, *drawn(others, ROWS)]:
        folder = tmp_path / str(number)
        fill_in(COURSE / "release" / assignment / source.name, folder / source.name, cells)
        apart = seeded(repair(read(files_in(folder), sheet), sheet), number)
        # Some wrong networks compute for hours, and only the border has a limit: learn_digits is left out.
        apart.cells = [cell for cell in apart.cells if not shows_only(cell) and "learn_digits" not in cell.source]
        together = copy.deepcopy(apart)
        run(apart, sandbox_for(sheet, "bubblewrap"))
        Execute(allow_errors=True).preprocess(together, {"metadata": {"path": str(folder)}})
        assert points(apart) == points(together), f"{number}: {list(cells)}"


def seeded(notebook, seed):
    """Make the checks draw the same numbers both times, since these may decide which check finds a mistake."""
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.source = re.sub(r"^(check\(\"[\w-]+\", \w+)", rf"\1, seed={seed}", cell.source, flags=re.MULTILINE)
    assert any(f"seed={seed}" in cell.source for cell in notebook.cells)
    return notebook


def points(notebook):
    return {verdict.name: verdict.points for verdict in verdicts(notebook)}
