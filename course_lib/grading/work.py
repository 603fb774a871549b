"""The unit of work of a batch: one submission, from the files handed in to points and reasons."""

import multiprocessing.util
from dataclasses import dataclass, field
from pathlib import Path

from nbformat import NotebookNode
from nbformat.v4 import new_markdown_cell, new_output

from course_lib.border.limits import Limits
from course_lib.border.sandbox import Isolation, Sandbox
from course_lib.grading.mending import mend
from course_lib.grading.reading import read
from course_lib.grading.running import is_test, run
from course_lib.grading.sheet import Sheet
from course_lib.grading.verdict import Verdict, verdicts

__all__ = ["Graded", "Task", "close_sandboxes", "grade", "handed_out", "refuse", "sandbox_for", "show_notes"]

# What notebooks may use of `course_lib`. The reference layers are handed out once students have written their own.
_HANDED_OUT = {"5.7": ("functions", "gradients", "layers")}
_sandboxes: dict[tuple, Sandbox] = {}


@dataclass(frozen=True)
class Task:
    """A submission to grade. It can be sent to another process, and to another machine that sees the same files.

    Attributes
    ----------
    sheets : tuple of Sheet
        What its notebooks should be; nearly always one.
    folder : Path
        What was handed in.
    isolation : {"bubblewrap", "process"}
        Whether students' code is shut in.
    hidden : tuple of Path
        Folders to keep out of its sight.
    limits : Limits
        What each notebook may use.
    """

    sheets: tuple[Sheet, ...]
    folder: Path
    isolation: Isolation = "bubblewrap"
    hidden: tuple[Path, ...] = ()
    limits: Limits = field(default_factory=Limits)


@dataclass
class Graded:
    """A notebook that was graded.

    Attributes
    ----------
    notebook : NotebookNode
        With the outputs of all cells, the tests' among them.
    verdicts : list of Verdict
        What each graded cell is worth, and why.
    notes : list of str
        What was odd about the submission, in sentences for the student.
    files : dict of str to bytes
        What lay beside the notebook.
    """

    notebook: NotebookNode
    verdicts: list[Verdict]
    notes: list[str]
    files: dict[str, bytes]

    @property
    def points(self) -> float:
        """The points that the machine has given."""
        return sum(verdict.points or 0 for verdict in self.verdicts)

    @property
    def most(self) -> float:
        """The points that there are, a teacher's among them."""
        return sum(verdict.most for verdict in self.verdicts)


def handed_out(assignment: str) -> tuple[str, ...]:
    """Name the modules of `course_lib` that an assignment's notebooks may use."""
    return _HANDED_OUT.get(assignment, ("gradients",))


def sandbox_for(assignment: str, isolation: Isolation, hidden: tuple[Path, ...] = ()) -> Sandbox:
    """Return this process's sandbox for an assignment, started when it is first asked for."""
    key = (handed_out(assignment), isolation, hidden)
    if key not in _sandboxes:
        _sandboxes[key] = Sandbox(*key)
        # Unlike atexit, this is also called in the processes of a pool.
        multiprocessing.util.Finalize(None, close_sandboxes, exitpriority=10)
    return _sandboxes[key]


def close_sandboxes() -> None:
    """End all sandboxes of this process."""
    while _sandboxes:
        _sandboxes.popitem()[1].close()


def grade(task: Task) -> list[Graded]:
    """Grade the notebooks of a submission.

    Whatever was handed in, this returns points and reasons.

    Raises
    ------
    IsolationUnavailable
        If this machine cannot shut code in.
    """
    return [_grade(task, sheet) for sheet in task.sheets]


def _grade(task: Task, sheet: Sheet) -> Graded:
    handed_in = read(task.folder, sheet.notebook, {cell.name for cell in sheet.cells})
    notebook = mend(handed_in, sheet)
    if handed_in.cells is not None:
        sandbox = sandbox_for(sheet.assignment, task.isolation, task.hidden)
        handed_in.notes += run(notebook, sandbox, task.limits, handed_in.files)
    else:
        refuse(notebook, handed_in.notes[-1])
    found = verdicts(notebook)
    show_notes(notebook, handed_in.notes)
    return Graded(notebook, found, handed_in.notes, handed_in.files)


def refuse(notebook: NotebookNode, reason: str) -> None:
    """Let every test of a notebook say why there is nothing to judge."""
    for cell in notebook.cells:
        if is_test(cell):
            cell.outputs = [new_output("error", ename="NothingToGrade", evalue=reason, traceback=[reason])]


def show_notes(notebook: NotebookNode, notes: list[str]) -> None:
    """Show notes above a notebook, as text: what a student's file is called must not become markup."""
    if notes:
        lines = ["**About what was handed in**", "", *(f"    {' '.join(note.split())}" for note in notes)]
        notebook.cells.insert(0, new_markdown_cell("\n".join(lines), id="notes"))
