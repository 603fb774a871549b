"""Grades one submission in four steps: read, repair, run, and judge.

All grading uses this module: `course grade`, `nbgrader autograde` and the button in formgrader.
"""

import multiprocessing.util
import threading
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from nbformat import NotebookNode
from nbformat.v4 import new_output

from course_lib.border.limits import Limits
from course_lib.border.sandbox import Isolation, Sandbox
from course_lib.grading.assignment import AssignmentNotebook
from course_lib.grading.cells import FOUND, RELEASED, is_test, name_of, new_cell
from course_lib.grading.files import SubmittedFile
from course_lib.grading.pictures import mend_references
from course_lib.grading.repair import repair
from course_lib.grading.run import run
from course_lib.grading.submission import read
from course_lib.grading.text import printable, printable_lines, storable
from course_lib.grading.verdict import Verdict, verdicts

_sandboxes: dict[tuple, Sandbox] = {}
# What a test prints and warns about belongs to the whole process. So does much that the checks use.
_alone = threading.Lock()
# A sandbox ends with the thread that started it, so that all are started by a thread that lasts.
_starter = ThreadPoolExecutor(1)


@dataclass(frozen=True)
class Task:
    """A submission to grade. It can be sent to another process or another machine, which need not see its folder.

    Attributes
    ----------
    notebooks : tuple of AssignmentNotebook
        The notebooks of the assignment; usually one.
    submitted : tuple of SubmittedFile
        The files of the submission.
    isolation : {"bubblewrap", "process"}
        Whether student code runs in a sandbox, or only in a separate process.
    hidden : tuple of Path
        Folders that student code must not see.
    limits : Limits
        The limits for each notebook.
    provided : mapping of str to bytes
        The instructor's files, which are put beside the notebook; they replace submitted files of the same name.
    notes : tuple of str
        What is unusual about the submission apart from its content, in sentences for the student.
    """

    notebooks: tuple[AssignmentNotebook, ...]
    submitted: tuple[SubmittedFile, ...] = ()
    isolation: Isolation = "bubblewrap"
    hidden: tuple[Path, ...] = ()
    limits: Limits = field(default_factory=Limits)
    provided: Mapping[str, bytes] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


@dataclass
class GradedNotebook:
    """The result of grading a notebook.

    Attributes
    ----------
    notebook : NotebookNode
        The notebook with all outputs, including those of the tests.
    verdicts : list of Verdict
        The points for each graded cell, and the reason.
    notes : list of str
        Anything unusual about the submission, in sentences for the student.
    files : mapping of str to bytes
        The other files in the folder of the notebook, including the instructor's.
    """

    notebook: NotebookNode
    verdicts: list[Verdict]
    notes: list[str]
    files: Mapping[str, bytes]

    @property
    def points(self) -> float:
        """The sum of the points that were given automatically."""
        return sum(verdict.points or 0 for verdict in self.verdicts)

    @property
    def max_score(self) -> float:
        """The largest possible sum of points, including those given by hand."""
        return sum(verdict.max_score for verdict in self.verdicts)


def grade(task: Task) -> list[GradedNotebook]:
    """Grade the notebooks of a submission.

    This returns points and reasons for any submission, however damaged. A process grades one submission at a time,
    whatever thread asks.

    Raises
    ------
    IsolationUnavailable
        If this machine does not support the isolation.
    """
    with _alone:
        return [_grade_notebook(task, assignment) for assignment in task.notebooks]


def _grade_notebook(task: Task, assignment: AssignmentNotebook) -> GradedNotebook:
    submitted = read(task.submitted, assignment)
    notebook = repair(submitted, assignment)
    notes = [*task.notes, *submitted.notes]
    files = _laid_out(task, submitted.files, notes)
    for cell in notebook.cells:
        if cell.cell_type == "code" and not name_of(cell) and " ".join(cell.source.split()) in assignment.texts:
            cell.metadata[RELEASED] = True
    if submitted.cells is not None:
        sandbox = sandbox_for(assignment, task.isolation, task.hidden)
        notes += run(notebook, sandbox, task.limits, files, assignment.imports)
    else:
        _refuse(notebook, submitted.notes[-1])
    # Everything that is stored or shown comes from here: text with characters that can't be, or may not be, ends here.
    notebook = storable(notebook)
    for cell in filter(is_test, notebook.cells):
        _make_printable(cell)
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            mend_references(cell)
    notes = list(map(printable, notes))
    found = verdicts(notebook)
    _show_notes(notebook, notes)
    return GradedNotebook(notebook, found, notes, files)


def _laid_out(task: Task, submitted: Mapping[str, bytes], notes: list[str]) -> dict[str, bytes]:
    """Put the submitted and the instructor's files together; leave out what would be in their way."""
    files = {*task.provided, "timestamp.txt", *(f"{notebook.name}.ipynb" for notebook in task.notebooks)}
    folders = {str(folder) for name in files for folder in PurePosixPath(name).parents}

    def is_in_the_way(name: str) -> bool:
        return name in folders or any(str(folder) in files for folder in PurePosixPath(name).parents)

    blocked = sorted(filter(is_in_the_way, submitted))
    if blocked:
        notes.append(
            f"These files were left out, because their names belong to the assignment: {', '.join(blocked[:5])}."
        )
    return {name: content for name, content in submitted.items() if name not in blocked} | dict(task.provided)


def _make_printable(test: NotebookNode) -> None:
    """Make what a test said printable: it quotes what an answer returned and raised."""
    for output in test.outputs:
        for name in ("text", "evalue", "ename"):
            if isinstance(output.get(name), str):
                output[name] = printable_lines(output[name])
        if "traceback" in output:
            output.traceback = list(map(printable_lines, output.traceback))
    if found := test.metadata.get(FOUND):
        found["problems"] = list(map(printable, found["problems"]))


def sandbox_for(assignment: AssignmentNotebook, isolation: Isolation, hidden: tuple[Path, ...] = ()) -> Sandbox:
    """Return this process's sandbox for an assignment, and start it if necessary."""
    key = (assignment.allowed_modules, isolation, hidden)
    if key in _sandboxes and _sandboxes[key].has_ended:  # the system may have killed it, short of memory
        _sandboxes.pop(key).close()
    if key not in _sandboxes:
        _sandboxes[key] = _starter.submit(Sandbox, *key).result()
        # Unlike atexit, this also runs in the processes of a pool.
        multiprocessing.util.Finalize(None, close_sandboxes, exitpriority=10)
    return _sandboxes[key]


def close_sandboxes() -> None:
    """Close all sandboxes of this process."""
    while _sandboxes:
        _sandboxes.popitem()[1].close()


def _refuse(notebook: NotebookNode, reason: str) -> None:
    """Give every test in a notebook the reason why there is nothing to grade as its output."""
    for cell in notebook.cells:
        if is_test(cell):
            cell.outputs = [new_output("error", ename="NothingToGrade", evalue=reason, traceback=[reason])]


def _show_notes(notebook: NotebookNode, notes: list[str]) -> None:
    """Show notes at the top of a notebook, as preformatted text: a file name must not become markup."""
    if notes:
        lines = ["**About your submission**", "", *(f"    {note}" for note in notes)]
        notebook.cells.insert(0, new_cell("markdown", "\n".join(lines), id="notes"))
