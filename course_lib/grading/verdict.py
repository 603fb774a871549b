"""The verdict on each graded cell of a notebook: points and a reason."""

import re
from dataclasses import dataclass
from typing import Literal

from nbformat import NotebookNode
from nbgrader.utils import compute_checksum, determine_grade

from course_lib.checks.misconception import Misconception
from course_lib.grading.cells import FOUND, is_answer, is_graded, is_task, name_of
from course_lib.grading.judging import GRADER_FAILED

State = Literal["right", "wrong", "not begun", "by hand"]


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
    state : {"right", "wrong", "not begun", "by hand"}
        What became of the cell. What a test finds in an answer that is as it was released is "not begun".
    exercise : str
        The name of the answer that the cell is about.
    problems : tuple of str
        What one of the course's checks found wrong, a line for each problem.
    misconceptions : tuple of Misconception
        What explains it, as far as the check recognised it.
    """

    name: str
    points: float | None
    max_score: float
    reason: str
    state: State = "by hand"
    exercise: str = ""
    problems: tuple[str, ...] = ()
    misconceptions: tuple[Misconception, ...] = ()


def verdicts(notebook: NotebookNode) -> list[Verdict]:
    """Return the verdict on each graded cell of a notebook that has run."""
    found = []
    exercise, begun = "", True
    for cell in notebook.cells:
        name = name_of(cell) or ""
        if is_answer(cell):
            exercise, begun = name, cell.metadata.nbgrader.get("checksum") != compute_checksum(cell)
        if is_graded(cell):
            points, max_score = determine_grade(cell)
            if is_unfinished(cell):
                points = None
            told = cell.metadata.get(FOUND, {})
            found.append(
                Verdict(
                    name,
                    points,
                    max_score,
                    _reason(cell, points),
                    _state(cell, points, max_score, begun),
                    exercise or name,
                    tuple(told.get("problems", ())),
                    tuple(Misconception(**each) for each in told.get("misconceptions", ())),
                )
            )
        elif is_task(cell):
            reason = "to be graded by hand"
            found.append(Verdict(name, None, cell.metadata.nbgrader.points, reason, exercise=name))
    return found


def _state(cell: NotebookNode, points: float | None, max_score: float, begun: bool) -> State:
    if not begun and points == 0:
        return "not begun"
    if points is None:
        return "by hand"
    if any(output.get("ename") == "NotImplementedError" for output in cell.get("outputs", ())):
        return "not begun"
    return "right" if points >= max_score else "wrong"


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
