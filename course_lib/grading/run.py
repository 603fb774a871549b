"""Runs a notebook: the student's cells in a sandbox, and the tests in this process."""

import difflib
import re
import time
from collections.abc import Mapping
from dataclasses import asdict
from types import MappingProxyType

from nbformat import NotebookNode

from course_lib.border.limits import Limits
from course_lib.border.sandbox import Sandbox
from course_lib.border.stand_in import stand_in
from course_lib.border.student_process import Ended, StudentProcess
from course_lib.grading.cells import DRAWN, FOUND, RELEASED, is_test, name_of
from course_lib.grading.judging import (
    Judgement,
    Output,
    TestNames,
    error_output,
    failure_of_the_grader,
    judge,
    names_under_test,
)
from course_lib.grading.matching import defined_names
from course_lib.grading.text import printable_lines
from course_lib.grading.verdict import verdicts

_NOT_DEFINED = re.compile(r"name '(\w+)' is not defined")
_AT_WORK = re.compile(r'^draw\("(\w+)", (\w+)\)$', re.MULTILINE)
_CONFLICT = re.compile(r"^(<{7} |>{7} |={7}$)", re.MULTILINE)


def run(
    notebook: NotebookNode,
    sandbox: Sandbox,
    limits: Limits = Limits(),  # noqa: B008, it is immutable
    files: Mapping[str, bytes] = MappingProxyType({}),
    imports: Mapping[str, str] = MappingProxyType({}),
) -> list[str]:
    """Run a notebook from top to bottom, and store the outputs of its cells in it.

    Parameters
    ----------
    notebook : NotebookNode
        A notebook with nbgrader's metadata. Graded code cells that are not answers are tests.
    sandbox : Sandbox
        Where to run the student's cells.
    limits : Limits
        The limits for the notebook.
    files : mapping of str to bytes
        The other files in the folder of the notebook.
    imports : mapping of str to str
        For names that tests may use without importing them, the import statement.

    Returns
    -------
    list of str
        Notes about the run as a whole, in sentences.
    """
    with _Run(sandbox, limits, files, imports) as running:
        for cell in notebook.cells:
            if cell.cell_type == "code":
                running.run(cell)
        # At the end, so that it cannot change what the tests find.
        wrong = {verdict.exercise for verdict in verdicts(notebook) if verdict.state == "wrong"}
        for cell in notebook.cells:
            at_work = _AT_WORK.search(cell.source) if cell.metadata.get(RELEASED) else None
            if at_work and at_work[1] in wrong:
                cell.metadata[DRAWN] = running.drawing(*at_work.groups())
        return running.notes


class _Run:
    """The run of one notebook. If the process ends, a new one runs the earlier cells again."""

    def __init__(
        self, sandbox: Sandbox, limits: Limits, files: Mapping[str, bytes], imports: Mapping[str, str]
    ) -> None:
        self._sandbox = sandbox
        self._limits = limits
        self._files = files
        self._imports = imports
        self._deadline = time.monotonic() + limits.notebook_seconds
        self._process: StudentProcess | None = None
        self._slow: set[str] = set()  # the names under test of which a call has timed out
        self._tested: list[str] = []  # the names under test in the latest test
        self._sources: list[tuple[str, float]] = []  # the cells that a new process must run, with their time limits
        self._test_names = TestNames()
        self._stopped: dict[str, str] = {}  # for each name that a cell was to define, the error at which it stopped
        self._defined: set[str] = set()  # the names that some cell was to define
        self.notes: list[str] = []

    def __enter__(self) -> "_Run":
        return self

    def __exit__(self, *_: object) -> None:
        if self._process:
            self._process.close()

    def run(self, cell: NotebookNode) -> None:
        """Run a cell, and store its outputs in it; with those of a test, what it found, as data."""
        outputs: list[Output] = []
        if is_test(cell):
            judgement = self._test(cell.source)
            outputs = self._explained(judgement.outputs)
            cell.metadata[FOUND] = {
                "problems": [*judgement.problems],
                "misconceptions": [asdict(misconception) for misconception in judgement.misconceptions],
            }
        elif cell.source.strip():
            outputs = self._explained(self._cell(cell))
            self._remember(cell, next((output for output in outputs if output["output_type"] == "error"), None))
        cell.outputs = [NotebookNode(output) for output in outputs]

    def _cell(self, cell: NotebookNode) -> list[Output]:
        """Run a student's cell."""
        began = time.monotonic()
        try:
            outputs = self._ready().run(cell.source, self._seconds_for_a_cell())
        except Ended as ended:
            self.notes.append(f"The process that ran the notebook {ended} in the cell {cell.id}.")
            return [error_output("Ended", f"The process that ran this cell {ended}.")]
        # If a slow cell, such as an endless loop, must run again, it gets less time.
        was_quick = time.monotonic() - began < self._limits.cell_seconds / 2
        seconds = self._limits.cell_seconds if was_quick else self._limits.patience_seconds
        self._sources.append((cell.source, seconds))
        return outputs

    def _test(self, source: str) -> Judgement:
        """Run a test in this process, with stand-ins for the names that it uses but does not define."""
        try:
            required, optional = names_under_test(source)
        except SyntaxError as error:
            return Judgement([failure_of_the_grader(error)])
        known = self._test_names.kept
        imported = (required | optional) & self._imports.keys() - known
        names = sorted((required | optional) - imported - known)
        if self._process and self._process.was_lent and names != self._tested:
            # What the code kept of a right part ends with the process: globals, files, and processes that it started.
            # The other tests of the same names lend the same parts again.
            self._process.close()
        self._tested = names
        try:
            process = self._ready()
        except (Ended, TimeoutError) as ended:
            return Judgement([error_output("Ended", f"The process that ran the notebook {ended or 'did not answer'}.")])
        process.patience = self._limits.patience_seconds if self._slow & set(names) else self._limits.call_seconds
        try:
            found = process.find(names)
            if missing := sorted(required - imported - known - found.keys()):
                return Judgement([error_output("NameError", self._why_undefined(missing[0]))])
            self._test_names.renew(found, process)
            return judge(source, self._test_names, "\n".join(sorted({self._imports[name] for name in imported})))
        except Ended as ended:
            return Judgement([error_output("Ended", f"The process that ran the notebook {ended}.")])
        finally:
            if process.timed_out:
                self._slow.update(names)

    def drawing(self, exercise: str, name: str) -> str:
        """Draw an answer at work, as HTML; if nothing wrong can be seen there, return nothing."""
        from course_lib.yours.drawing import drawn  # it loads much that right answers do not need
        from course_lib.yours.figures import FIGURES

        try:
            process = self._ready()
            process.patience = self._limits.patience_seconds
            found = process.find([name])
            shown = drawn(FIGURES[exercise](stand_in(found[name])))
            return "" if shown.is_right else printable_lines(shown.themed)
        except Exception:  # whatever an answer leads to: without a drawing, its points are the same
            return ""

    # -----------------------------------------------------------------------------------------------------------------
    # Why a name is not defined
    # -----------------------------------------------------------------------------------------------------------------

    def _remember(self, cell: NotebookNode, error: Output | None) -> None:
        """Remember the names that a cell was to define, and the error at which it stopped, if it did."""
        names = defined_names(cell.source)
        self._defined |= names
        for name in names:
            self._stopped.pop(name, None)
        if error:
            reason = error["traceback"][0] if error["traceback"] else error["evalue"]
            self._stopped |= dict.fromkeys(names, reason)
            if name_of(cell) and error["ename"] not in ("NotImplementedError", "Ended"):
                self.notes.append(f"The cell {name_of(cell)} stopped at {reason}")
        if name_of(cell) and _CONFLICT.search(cell.source):
            self.notes.append(
                f"The cell {name_of(cell)} holds the marks of a merge conflict (<<<<<<<, =======, >>>>>>>). "
                "Keep one of the two versions, and delete the marks."
            )

    def _why_undefined(self, name: str) -> str:
        if name in self._stopped:
            return f"{name} is not defined: the cell that defines it stopped at {self._stopped[name]}"
        if alike := difflib.get_close_matches(name, self._defined, n=1):
            return f"{name} is not defined, but {alike[0]} is. Is it spelled as the exercise asks?"
        return f"{name} is not defined: no cell of the notebook defines it."

    def _explained(self, outputs: list[Output]) -> list[Output]:
        """Add to each error about a name that is not defined at which error the cell stopped that should define it."""

        def explained(text: str) -> str:
            return _NOT_DEFINED.sub(self._with_cause, text)

        return [
            output | {"evalue": explained(output["evalue"]), "traceback": list(map(explained, output["traceback"]))}
            if output["output_type"] == "error"
            else output
            for output in outputs
        ]

    def _with_cause(self, found: re.Match) -> str:
        reason = self._stopped.get(found[1])
        return f"{found[0]} (the cell that defines it stopped at {reason})" if reason else found[0]

    # -----------------------------------------------------------------------------------------------------------------
    # The process
    # -----------------------------------------------------------------------------------------------------------------

    def _ready(self) -> StudentProcess:
        """Return a process that has run all earlier cells."""
        if self._process and not self._process.ended:
            return self._process
        if time.monotonic() > self._deadline:
            raise Ended(f"used up the notebook's time limit of {self._limits.notebook_seconds:.3g} s")
        process = self._process = StudentProcess(self._sandbox, self._limits, self._deadline)
        process.write_files(self._files)
        for source, seconds in self._sources:
            process.run(source, min(seconds, self._seconds_for_a_cell()))
        return process

    def _seconds_for_a_cell(self) -> float:
        return max(min(self._limits.cell_seconds, self._deadline - time.monotonic()), 0.1)
