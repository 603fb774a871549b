"""Rehearses the grading of an assignment on the instructor's own solution, when nbgrader generates the release."""

import copy
from pathlib import Path
from typing import Any

from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor

from course_lib.grading.assignment import AssignmentNotebook
from course_lib.grading.cells import is_answer, is_graded, is_test, name_of
from course_lib.grading.files import files_beside
from course_lib.grading.grade import sandbox_for
from course_lib.grading.judging import names_under_test
from course_lib.grading.matching import defined_names
from course_lib.grading.run import run
from course_lib.grading.verdict import verdicts


class RehearseGrading(NbGraderPreprocessor):
    """Warns about tests that the instructor's own solution does not pass, and about names that students can replace."""

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, dict[str, Any]]:
        """Grade the notebook as if it had been submitted; leave it unchanged."""
        folder = Path(resources["metadata"]["path"])
        name = resources["unique_key"]
        assignment = AssignmentNotebook.from_notebook(nb, folder.name, name)
        answers = set().union(*(defined_names(cell.source) for cell in nb.cells if _is_code(cell) and is_answer(cell)))
        known = answers | assignment.imports.keys()
        for cell in filter(is_test, nb.cells):
            try:
                required, _ = names_under_test(cell.source)
            except SyntaxError:
                continue  # the run below reports it
            others = [_defining(nb, other) for other in sorted(required - known)]
            for other in filter(None, others):
                self.log.warning(
                    "%s: the test %s uses %s from another cell, where students can replace it. Define it in the test.",
                    name,
                    name_of(cell),
                    other,
                )
            known |= defined_names(cell.source)
        solved = copy.deepcopy(nb)
        # The instructor's own code needs no sandbox.
        run(solved, sandbox_for(assignment, "process"), files=files_beside(folder, []), imports=assignment.imports)
        for verdict in verdicts(solved):
            if verdict.points is None and verdict.reason == "to be graded by hand":
                continue
            if verdict.points != verdict.max_score:
                self.log.warning(
                    "%s: your own solution does not pass the test %s when it is graded. The reason: %s",
                    name,
                    verdict.name,
                    verdict.reason,
                )
        return nb, resources


def _is_code(cell: NotebookNode) -> bool:
    return cell.cell_type == "code"


def _defining(nb: NotebookNode, name: str) -> str | None:
    """Return a name if a cell that is neither a test nor an answer defines it."""
    cells = (cell for cell in nb.cells if _is_code(cell) and not is_graded(cell) and not is_answer(cell))
    return name if any(name in defined_names(cell.source) for cell in cells) else None
