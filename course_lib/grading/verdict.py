"""What a graded notebook comes to: points, each with a reason."""

import re
from dataclasses import dataclass

from nbformat import NotebookNode
from nbgrader.utils import determine_grade, is_grade

__all__ = ["Verdict", "verdicts"]


@dataclass(frozen=True)
class Verdict:
    """What a cell is worth.

    Attributes
    ----------
    name : str
        The cell.
    points : float or None
        None where a teacher decides.
    most : float
        What the cell is worth at most.
    reason : str
        Why, in as many lines as it takes.
    """

    name: str
    points: float | None
    most: float
    reason: str


def verdicts(notebook: NotebookNode) -> list[Verdict]:
    """Read what became of each graded cell of a notebook that has run."""
    found = []
    for cell in notebook.cells:
        if is_grade(cell):
            points, most = determine_grade(cell)
            found.append(Verdict(cell.metadata.nbgrader.grade_id, points, most, _reason(cell, points)))
    return found


def _reason(cell: NotebookNode, points: float | None) -> str:
    if cell.metadata.nbgrader.solution:
        return "nothing was written" if points == 0 else "for a teacher to read"
    printed: list[str] = []
    for output in cell.outputs:
        if output.output_type == "error":
            return "\n".join(output.traceback).strip()
        printed += output.get("text", "").splitlines()
    # A cell may check more than once; the last check was the hardest.
    headings = [line for line in printed if re.search(r": right( \(\d+ rounds\))?$", line)]
    return headings[-1] if headings else "the test passed"
