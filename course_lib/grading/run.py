"""Runs a notebook: the student's cells in a sandbox, and the tests in this process, on handles."""

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
        A notebook with nbgrader's metadata. Graded code cells that are not answers are tests.
    sandbox : Sandbox
        Where to run the student's cells.
    limits : Limits
        The limits for the notebook.
    files : mapping of str to bytes
        The other files in the folder of the notebook.

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
    """The run of one notebook. If the process ends, a new one runs the earlier cells again."""

    def __init__(self, sandbox: Sandbox, limits: Limits, files: Mapping[str, bytes]) -> None:
        self._sandbox = sandbox
        self._limits = limits
        self._files = files
        self._deadline = time.monotonic() + limits.notebook_seconds
        self._process: StudentProcess | None = None
        self._slow: set[str] = set()  # the names under test of which a call has timed out
        self._tested: list[str] = []  # the names under test in the latest test
        self._sources: list[tuple[str, float]] = []  # the cells that a new process must run, with their time limits
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
            self.notes.append(f"The process that ran the notebook {ended} in the cell {cell.id}.")
            return [_error("Ended", f"The process that ran this cell {ended}.")]
        # If a slow cell, such as an endless loop, must run again, it gets less time.
        was_quick = time.monotonic() - began < self._limits.cell_seconds / 2
        seconds = self._limits.cell_seconds if was_quick else self._limits.patience_seconds
        self._sources.append((cell.source, seconds))
        return outputs

    def test(self, source: str) -> list[Output]:
        """Run a test in this process, with handles for the names that it uses but does not define."""
        names = free_names(source)
        if self._process and self._process.was_lent and names != self._tested:
            # What the code kept of a right part ends with the process: globals, files, and processes that it started.
            # The other tests of the same names lend the same parts again.
            self._process.close()
        self._tested = names
        try:
            process = self._ready()
        except (Ended, TimeoutError) as ended:
            return [_error("Ended", f"The process that ran the notebook {ended or 'did not answer'}.")]
        process.patience = self._limits.patience_seconds if self._slow & set(names) else self._limits.call_seconds
        try:
            return self._judge(source, names, process)
        finally:
            if process.timed_out:
                self._slow.update(names)

    def _judge(self, source: str, names: list[str], process: StudentProcess) -> list[Output]:
        try:
            found = process.find(names)
        except Ended as ended:
            return [_error("Ended", f"The process that ran the notebook {ended}.")]
        missing = [name for name in names if name not in found]
        if missing:
            text = f"name {missing[0]!r} is not defined: no cell that ran without an error defines it"
            return [_error("NameError", text)]
        return judge(source, found)

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


def judge(source: str, found: dict[str, RemoteHandle]) -> list[Output]:
    """Run a test cell in this process, and return its outputs in the form of a notebook's."""
    printed = io.StringIO()
    error = None
    with (
        contextlib.redirect_stdout(printed),
        contextlib.redirect_stderr(io.StringIO()),
        warnings.catch_warnings(),
    ):
        # The checks deal with numpy's warnings about a student's numbers.
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
    """Turn an error into an output. Errors from the checks render themselves."""
    if hasattr(error, "_render_traceback_"):
        lines = error._render_traceback_()
    elif isinstance(error, AssertionError):  # from a plain assert in an instructor's test
        lines = traceback.format_exception_only(error)
    else:
        lines = traceback.format_exception(error)
    lines = [line if len(line) <= LONGEST_LINE else f"{line[:LONGEST_LINE]} …" for line in lines[:MAX_LINES]]
    message = "\n".join(lines) if isinstance(error, CheckFailed | AssertionError) else lines[0]
    return {"output_type": "error", "ename": type(error).__name__, "evalue": message, "traceback": lines}


def _error(kind: str, text: str) -> Output:
    return {"output_type": "error", "ename": kind, "evalue": text, "traceback": [text]}


def free_names(source: str) -> list[str]:
    """Return the names that a test cell uses but does not define: those under test."""
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
