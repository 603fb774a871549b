"""The verdict on each graded cell of a notebook: points and a reason."""

import re
from dataclasses import dataclass

from nbformat import NotebookNode
from nbgrader.utils import determine_grade

from course_lib.grading.cells import is_answer, is_graded, is_task
from course_lib.grading.judging import GRADER_FAILED


@dataclass(frozen=True)
class Verdict:
    """The points of a graded cell.

    Attributes
    ----------
    name : str
        The name of the cell.
    points : float or None
        The points, or None if the cell is graded by hand.
    max_score : float
        The largest possible number of points.
    reason : str
        The reason, in one or more lines.
    """

    name: str
    points: float | None
    max_score: float
    reason: str


def verdicts(notebook: NotebookNode) -> list[Verdict]:
    """Return the verdict on each graded cell of a notebook that has run."""
    found = []
    for cell in notebook.cells:
        if is_graded(cell):
            points, max_score = determine_grade(cell)
            if is_unfinished(cell):
                points = None
            found.append(Verdict(cell.metadata.nbgrader.grade_id, points, max_score, _reason(cell, points)))
        elif is_task(cell):
            about = cell.metadata.nbgrader
            found.append(Verdict(about.grade_id, None, about.points, "to be graded by hand"))
    return found


def is_unfinished(cell: NotebookNode) -> bool:
    """Tell whether the grader could not finish a test, so that its points must be given by hand."""
    return any(output.get("ename") == GRADER_FAILED for output in cell.get("outputs", ()))


def _reason(cell: NotebookNode, points: float | None) -> str:
    if is_answer(cell):
        return "not answered" if points == 0 else "to be graded by hand"
    printed: list[str] = []
    for output in cell.outputs:
        if output.output_type == "error":
            return "\n".join(output.traceback).strip()
        printed += output.get("text", "").splitlines()
    # A cell may check more than once; the last check is the hardest.
    headings = [line for line in printed if re.search(r": right( \(\d+ rounds\))?$", line)]
    return headings[-1] if headings else "the test passed"
