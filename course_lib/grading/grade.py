"""Grades one submission, from the files that were handed in to points and reasons: read, repair, run, judge.

This is the one way in which work is graded: `course grade`, nbgrader's command and formgrader's button all come here.
"""

import multiprocessing.util
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from nbformat import NotebookNode
from nbformat.v4 import new_output

from course_lib.border.limits import Limits
from course_lib.border.sandbox import Isolation, Sandbox
from course_lib.grading.assignment import AssignmentNotebook
from course_lib.grading.cells import is_test, new_cell
from course_lib.grading.repair import repair
from course_lib.grading.run import run
from course_lib.grading.submission import read
from course_lib.grading.verdict import Verdict, verdicts

__all__ = ["GradedNotebook", "Task", "close_sandboxes", "grade", "sandbox_for"]

_sandboxes: dict[tuple, Sandbox] = {}


@dataclass(frozen=True)
class Task:
    """A submission to grade. It can be sent to another process, and to another machine that sees the same files.

    Attributes
    ----------
    notebooks : tuple of AssignmentNotebook
        The notebooks that were asked for; nearly always one.
    folder : Path
        What was handed in.
    isolation : {"bubblewrap", "process"}
        Whether student code is shut in.
    hidden : tuple of Path
        Folders that student code must not see.
    limits : Limits
        What each notebook may use.
    provided : mapping of str to bytes
        The instructor's files, which lie beside the notebook whether or not they were handed in.
    """

    notebooks: tuple[AssignmentNotebook, ...]
    folder: Path
    isolation: Isolation = "bubblewrap"
    hidden: tuple[Path, ...] = ()
    limits: Limits = field(default_factory=Limits)
    provided: Mapping[str, bytes] = field(default_factory=dict)


@dataclass
class GradedNotebook:
    """A notebook that was graded.

    Attributes
    ----------
    notebook : NotebookNode
        With the outputs of all cells, the tests' included.
    verdicts : list of Verdict
        What each graded cell is worth, and why.
    notes : list of str
        What was odd about the submission, in sentences for the student.
    files : mapping of str to bytes
        What lay beside the notebook.
    """

    notebook: NotebookNode
    verdicts: list[Verdict]
    notes: list[str]
    files: Mapping[str, bytes]

    @property
    def points(self) -> float:
        """The points that the machine has given."""
        return sum(verdict.points or 0 for verdict in self.verdicts)

    @property
    def max_score(self) -> float:
        """The points that can be reached, those that a teacher gives included."""
        return sum(verdict.max_score for verdict in self.verdicts)


def grade(task: Task) -> list[GradedNotebook]:
    """Grade the notebooks of a submission.

    Whatever was handed in, this returns points and reasons.

    Raises
    ------
    IsolationUnavailable
        If this machine cannot shut code in.
    """
    return [_grade_notebook(task, assignment) for assignment in task.notebooks]


def _grade_notebook(task: Task, assignment: AssignmentNotebook) -> GradedNotebook:
    submitted = read(task.folder, assignment.name, {cell.name for cell in assignment.cells})
    notebook = repair(submitted, assignment)
    notes, files = submitted.notes, {**submitted.files, **task.provided}
    if submitted.cells is not None:
        notes += run(notebook, sandbox_for(assignment, task.isolation, task.hidden), task.limits, files)
    else:
        _refuse(notebook, notes[-1])
    found = verdicts(notebook)
    _show_notes(notebook, notes)
    return GradedNotebook(notebook, found, notes, files)


def sandbox_for(assignment: AssignmentNotebook, isolation: Isolation, hidden: tuple[Path, ...] = ()) -> Sandbox:
    """Return this process's sandbox for an assignment, started when it is first asked for."""
    key = (assignment.allowed_modules, isolation, hidden)
    if key not in _sandboxes:
        _sandboxes[key] = Sandbox(*key)
        # Unlike atexit, this is also called in the processes of a pool.
        multiprocessing.util.Finalize(None, close_sandboxes, exitpriority=10)
    return _sandboxes[key]


def close_sandboxes() -> None:
    """End all sandboxes of this process."""
    while _sandboxes:
        _sandboxes.popitem()[1].close()


def _refuse(notebook: NotebookNode, reason: str) -> None:
    """Let every test of a notebook say why there is nothing to judge."""
    for cell in notebook.cells:
        if is_test(cell):
            cell.outputs = [new_output("error", ename="NothingToGrade", evalue=reason, traceback=[reason])]


def _show_notes(notebook: NotebookNode, notes: list[str]) -> None:
    """Show notes above a notebook, as text: the name of a student's file must not become markup."""
    if notes:
        lines = ["**About what was handed in**", "", *(f"    {' '.join(note.split())}" for note in notes)]
        notebook.cells.insert(0, new_cell("markdown", "\n".join(lines), id="notes"))
