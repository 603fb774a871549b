"""Runs a test cell in the grader's process, where the student's names are stand-ins."""

import ast
import builtins
import contextlib
import io
import logging
import re
import traceback
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from course_lib.border.limits import LONGEST_LINE, MAX_LINES
from course_lib.border.stand_in import handle_of, stand_in
from course_lib.border.student_process import StudentProcess
from course_lib.checks.failure import CheckBroken, CheckFailed
from course_lib.checks.misconception import Misconception

Output = dict[str, Any]

# In the place of an error's name, in the output of a test that the grader could not finish. No class has such a name.
GRADER_FAILED = "the grader failed"

_CHECK = re.compile(r"^check\((\"[\w-]+\", \w+)(?:, points=[\d.]+)?\)$", re.MULTILINE)
_LIBRARY = str(Path(__file__).parents[1])


@dataclass(frozen=True)
class Judgement:
    """What a test said about an answer.

    Attributes
    ----------
    outputs : list of dict
        In the form of a notebook's outputs.
    problems : tuple of str
        What one of the course's checks found wrong, a line for each problem.
    misconceptions : tuple of Misconception
        What explains it, as far as the check recognised it.
    """

    outputs: list[Output]
    problems: tuple[str, ...] = ()
    misconceptions: tuple[Misconception, ...] = ()


class TestNames(dict):
    """The global names of all tests of a notebook. What a test does to a name under test happens to the student's, too.

    Between tests, only what they import and the functions and classes that they define are kept.
    """

    __test__ = False  # pytest takes a class of such a name for tests

    def __init__(self) -> None:
        super().__init__(__name__="test")
        self.kept: set[str] = set()
        self._under_test: frozenset[str] = frozenset()
        self._process: StudentProcess | None = None

    def renew(self, found: Mapping[str, Any], process: StudentProcess) -> None:
        """Forget the names of an earlier test, and define those under test."""
        for name in self.keys() - self.kept - {"__name__", "__builtins__"}:
            super().__delitem__(name)
        self.update({name: stand_in(value) for name, value in found.items()})
        self._under_test, self._process = frozenset(found), process

    def __setitem__(self, name: str, value: Any) -> None:
        super().__setitem__(name, value)
        if name in self._under_test and self._process:
            self._process.define(name, handle_of(value))

    def __delitem__(self, name: str) -> None:
        super().__delitem__(name)
        if name in self._under_test and self._process:
            self._process.delete(name)


def judge(source: str, names: TestNames, imports: str = "") -> Judgement:
    """Run a test cell in this process.

    Parameters
    ----------
    source : str
        The test.
    names : TestNames
        Its global names, with those under test.
    imports : str
        Import statements from other cells of the instructor's notebook that the test needs.
    """
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
            exec(imports, names)
        except Exception as raised:
            return Judgement([failure_of_the_grader(raised)])
        try:
            exec(compile(without_repetition(source), "test", "exec"), names)
        except Exception as raised:
            error = raised
        names.kept |= _kept(source) & names.keys()
    outputs: list[Output] = []
    if printed.getvalue():
        outputs.append({"output_type": "stream", "name": "stdout", "text": printed.getvalue()})
    if error is not None:
        outputs.append(_shown(error))
    if isinstance(error, CheckFailed):
        return Judgement(outputs, tuple(map(_cut, error.problems[:MAX_LINES])), error.misconceptions)
    return Judgement(outputs)


def _shown(error: Exception) -> Output:
    """Turn an error into an output. Errors from the checks render themselves."""
    if _is_of_the_grader(error):
        return failure_of_the_grader(error)
    if hasattr(error, "_render_traceback_"):
        lines = error._render_traceback_()
    elif raised := getattr(error, "raised_by_student", None):
        lines = str(raised).splitlines()
    else:  # from a plain test, whose lines are hidden
        lines = traceback.format_exception_only(error)
    lines = list(map(_cut, lines[:MAX_LINES]))
    message = "\n".join(lines) if isinstance(error, CheckFailed | AssertionError) else lines[0]
    return {"output_type": "error", "ename": type(error).__name__, "evalue": message, "traceback": lines}


def _cut(line: str) -> str:
    return line if len(line) <= LONGEST_LINE else f"{line[:LONGEST_LINE]} …"


def failure_of_the_grader(error: Exception) -> Output:
    """Log an error for the instructor, and leave the points to be given by hand."""
    logging.getLogger(__name__).error("A test could not be finished.", exc_info=error)
    return error_output(GRADER_FAILED, "The grader could not finish this test. Your instructor will look at it.")


def error_output(kind: str, text: str) -> Output:
    """Make the output of an error in one line."""
    return {"output_type": "error", "ename": kind, "evalue": text, "traceback": [text]}


def _is_of_the_grader(error: Exception) -> bool:
    """Tell whether an error was raised in this library although no student's code and no assertion raised it."""
    if isinstance(error, CheckBroken):
        return True
    deliberate = isinstance(error, AssertionError) or hasattr(error, "_render_traceback_")
    if deliberate or hasattr(error, "raised_by_student"):
        return False
    (*_, (innermost, _)) = traceback.walk_tb(error.__traceback__)
    return innermost.f_code.co_filename.startswith(_LIBRARY)


@lru_cache(maxsize=1000)
def without_repetition(source: str) -> str:
    """Return a test without a check that hidden tests repeat: it would take time and tell nothing."""

    def is_repeated(found: re.Match) -> bool:
        return f"check({found[1]}, rounds=" in source[found.end() :]

    return _CHECK.sub(lambda found: "pass" if is_repeated(found) else found[0], source)


@lru_cache(maxsize=1000)
def _kept(source: str) -> frozenset[str]:
    """Return the functions, the classes and the imports that a test defines outside of any block."""
    kept: set[str] = set()
    for node in ast.parse(source).body:
        match node:
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                kept.add(name)
            case ast.Import(names=aliases) | ast.ImportFrom(names=aliases):
                kept.update((alias.asname or alias.name).partition(".")[0] for alias in aliases)
    return frozenset(kept)


@lru_cache(maxsize=1000)
def names_under_test(source: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the names that a test cell uses but does not define, and those that it assigns to.

    If the student's notebook defines one of the second, too, the test may use it before, and replaces it.

    Raises
    ------
    SyntaxError
        If the test is not valid Python.
    """
    used, assigned = set(), set()
    defined = set(dir(builtins))
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Name(id=name, ctx=ast.Store()):
                assigned.add(name)
            case ast.Name(id=name):
                used.add(name)
            case ast.arg(arg=name) | ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                defined.add(name)
            case ast.Import(names=aliases) | ast.ImportFrom(names=aliases):
                defined.update((alias.asname or alias.name).partition(".")[0] for alias in aliases)
            case ast.ExceptHandler(name=str(name)):
                defined.add(name)
    return frozenset(used - defined - assigned), frozenset(assigned - defined)
