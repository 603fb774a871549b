"""Runs a notebook across the border: its cells in the student's process, its tests in this one, on handles."""

import ast
import builtins
import contextlib
import io
import time
import traceback
import warnings
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from nbformat import NotebookNode

from course_lib.border.limits import LONGEST_LINE, MAX_LINES, Limits
from course_lib.border.sandbox import Sandbox
from course_lib.border.student_process import Ended, RemoteHandle, StudentProcess
from course_lib.checks.failure import CheckFailed
from course_lib.grading.cells import is_test

__all__ = ["judge", "run"]

Output = dict[str, Any]


def run(
    notebook: NotebookNode,
    sandbox: Sandbox,
    limits: Limits = Limits(),  # noqa: B008, it is immutable
    files: Mapping[str, bytes] = MappingProxyType({}),
) -> list[str]:
    """Run a notebook from top to bottom, and store the outputs of its cells in it.

    Parameters
    ----------
    notebook : NotebookNode
        With nbgrader's metadata. Cells that are graded and locked are tests.
    sandbox : Sandbox
        Where to run the student's cells.
    limits : Limits
        What they may use.
    files : mapping of str to bytes
        What lies beside the notebook.

    Returns
    -------
    list of str
        Notes for the student about the run as a whole, in sentences.
    """
    with _Run(sandbox, limits, files) as running:
        for cell in notebook.cells:
            if cell.cell_type == "code":
                outputs = running.test(cell.source) if is_test(cell) else running.cell(cell)
                cell.outputs = [NotebookNode(output) for output in outputs]
        return running.notes


class _Run:
    """One notebook's run. A process that has ended is replaced by a new one, which runs the cells again."""

    def __init__(self, sandbox: Sandbox, limits: Limits, files: Mapping[str, bytes]) -> None:
        self._sandbox = sandbox
        self._limits = limits
        self._files = files
        self._deadline = time.monotonic() + limits.notebook_seconds
        self._process: StudentProcess | None = None
        self._patience = limits.call_seconds
        self._sources: list[tuple[str, float]] = []  # of the cells that a new process has to run, and for how long
        self.notes: list[str] = []

    def __enter__(self) -> "_Run":
        return self

    def __exit__(self, *_: object) -> None:
        if self._process:
            self._process.close()

    def cell(self, cell: NotebookNode) -> list[Output]:
        """Run a student's cell."""
        if not cell.source.strip():
            return []
        began = time.monotonic()
        try:
            outputs = self._ready().run(cell.source, self._seconds_for_a_cell())
        except Ended as ended:
            self.notes.append(f"The process that ran the notebook {ended}, in the cell {cell.id}.")
            return [_error("Ended", f"The process that ran this cell {ended}.")]
        # If it must run again, what took long, above all an endless loop, is not waited for a second time.
        was_quick = time.monotonic() - began < self._limits.cell_seconds / 2
        seconds = self._limits.cell_seconds if was_quick else self._limits.patience_seconds
        self._sources.append((cell.source, seconds))
        return outputs

    def test(self, source: str) -> list[Output]:
        """Run a test in this process, on handles for the names that it does not define itself."""
        names = free_names(source)
        try:
            found = self._ready().find(names)
        except (Ended, TimeoutError) as ended:
            return [_error("Ended", f"The process that ran the notebook {ended or 'did not answer'}.")]
        missing = [name for name in names if name not in found]
        if missing:
            text = f"name {missing[0]!r} is not defined: no cell that ran without an error defines it"
            return [_error("NameError", text)]
        return judge(source, found)

    def _ready(self) -> StudentProcess:
        """Return a process in which all cells so far have run."""
        if self._process and not self._process.ended:
            return self._process
        if self._process:
            self._patience = self._process.patience
        if time.monotonic() > self._deadline:
            raise Ended(f"used up the {self._limits.notebook_seconds:.3g} s that a notebook has")
        process = self._process = StudentProcess(self._sandbox, self._limits, self._patience, self._deadline)
        process.write_files(self._files)
        for source, seconds in self._sources:
            process.run(source, min(seconds, self._seconds_for_a_cell()))
        return process

    def _seconds_for_a_cell(self) -> float:
        return max(min(self._limits.cell_seconds, self._deadline - time.monotonic()), 0.1)


def judge(source: str, found: dict[str, RemoteHandle]) -> list[Output]:
    """Run a test cell in this process, and return what a notebook shows of it."""
    printed = io.StringIO()
    error = None
    with (
        contextlib.redirect_stdout(printed),
        contextlib.redirect_stderr(io.StringIO()),
        warnings.catch_warnings(),
    ):
        # What numpy warns of in a student's numbers is for the checks to judge.
        warnings.simplefilter("ignore")
        try:
            exec(compile(source, "test", "exec"), {"__name__": "test", **found})
        except Exception as raised:
            error = raised
    outputs: list[Output] = []
    if printed.getvalue():
        outputs.append({"output_type": "stream", "name": "stdout", "text": printed.getvalue()})
    if error is not None:
        outputs.append(_shown(error))
    return outputs


def _shown(error: Exception) -> Output:
    """Show an error as a notebook does. Those of the checks know how to show themselves."""
    if hasattr(error, "_render_traceback_"):
        lines = error._render_traceback_()
    elif isinstance(error, AssertionError):  # of a test that an instructor has written by hand
        lines = traceback.format_exception_only(error)
    else:
        lines = traceback.format_exception(error)
    lines = [line if len(line) <= LONGEST_LINE else f"{line[:LONGEST_LINE]} …" for line in lines[:MAX_LINES]]
    message = "\n".join(lines) if isinstance(error, CheckFailed | AssertionError) else lines[0]
    return {"output_type": "error", "ename": type(error).__name__, "evalue": message, "traceback": lines}


def _error(kind: str, text: str) -> Output:
    return {"output_type": "error", "ename": kind, "evalue": text, "traceback": [text]}


def free_names(source: str) -> list[str]:
    """Return the names that a test cell uses and does not define: those under test."""
    used: dict[str, None] = {}
    defined = set(dir(builtins))
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Name(id=name, ctx=ast.Load()):
                used[name] = None
            case ast.Name(id=name) | ast.arg(arg=name):
                defined.add(name)
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                defined.add(name)
            case ast.Import(names=aliases) | ast.ImportFrom(names=aliases):
                defined.update((alias.asname or alias.name).partition(".")[0] for alias in aliases)
            case ast.ExceptHandler(name=str(name)):
                defined.add(name)
    return [name for name in used if name not in defined]
