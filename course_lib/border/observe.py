"""Calls a student's code, and observes it: what it returns or raises, and what it does to its arguments.

This part of a check runs where the student's code runs: in the notebook's own process while a student works, and
inside the sandbox while a grader judges. It stands on numpy alone and knows nothing of the checks.
"""

import contextlib
import copy
import inspect
import linecache
import sys
import sysconfig
import traceback
import warnings
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

_LIBRARY_FOLDERS = tuple(
    str(Path(folder).resolve())
    for folder in (Path(__file__).parents[1], sysconfig.get_path("stdlib"), sysconfig.get_path("purelib"))
)
# Bound here, so that student code which replaces them in numpy changes nothing about what is observed.
_shares_memory = np.shares_memory
_array_to_bytes = np.ndarray.tobytes
_warning_of_overflow = np.errstate  # whatever np.seterr was told


@dataclass(frozen=True)
class Raised:
    """An error in a student's code.

    Attributes
    ----------
    kind : str
        The name of its class.
    message : str
        What it says.
    place : str
        The innermost line of the student's own code that led to it, as an indented line of its own; may be empty.
    """

    kind: str
    message: str
    place: str = ""

    def __str__(self) -> str:
        return f"{self.kind}: {self.message}{self.place}"


@dataclass(frozen=True)
class CallResult:
    """What came of a call, or of looking up an attribute.

    Attributes
    ----------
    value : object
        What was returned.
    raised : Raised or None
        The error, if there was one; there is no value then.
    changed : tuple of int
        The positions, counted from 1, of arguments that the code wrote into.
    shared : tuple of int
        The positions, counted from 1, of arguments whose memory the code returned.
    overflows : tuple of str
        What numpy warned of where a number was too large.
    ended : str
        If the code never returned: what became of its process, to complete a sentence.
    """

    value: Any = None
    raised: Raised | None = None
    changed: tuple[int, ...] = ()
    shared: tuple[int, ...] = ()
    overflows: tuple[str, ...] = ()
    ended: str = ""


def call(function: Callable, arguments: tuple[Any, ...], keywords: Mapping[str, Any]) -> CallResult:
    """Call a student's function with arguments that it may spoil, and observe what it does to them.

    Its warnings, and what it prints to the error stream, are kept out of the way.
    """
    before = [_array_to_bytes(a) if type(a) is np.ndarray else None for a in arguments]
    value, raised, overflows = _guarded(lambda: function(*arguments, **keywords))
    if raised:
        return CallResult(raised=raised, overflows=overflows)
    arrays = [(n, a, b) for n, (a, b) in enumerate(zip(arguments, before, strict=True), start=1) if b is not None]
    results = [np.asarray(v) for v in (value if isinstance(value, tuple | list) else (value,)) if _is_array(v)]
    changed = tuple(n for n, array, old in arrays if _array_to_bytes(array) != old)
    shared = tuple(n for n, array, _ in arrays if any(_shares_memory(result, array) for result in results))
    return CallResult(value, None, changed, shared, overflows)


def attribute(target: Any, name: str) -> CallResult:
    """Look up an attribute or a method."""
    value, raised, overflows = _guarded(lambda: getattr(target, name))
    return CallResult(value, raised, overflows=overflows)


def add_in_place(target: Any, attribute: str, name: str, change: np.ndarray) -> CallResult:
    """Move an array that the target holds in a dict, such as ``params["W1"]``, as training would."""

    def add() -> None:
        getattr(target, attribute)[name] += change

    return CallResult(None, _guarded(add)[1])


@contextlib.contextmanager
def with_substitutes(target: Any, substitutes: Mapping[str, Any]) -> Iterator[None]:
    """Replace global names that a function or a class looks up when it runs."""
    namespace = _namespace_of(target)
    missing = object()
    before = {name: namespace.get(name, missing) for name in substitutes}
    namespace.update(substitutes)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is missing:
                del namespace[name]
            else:
                namespace[name] = value


def _namespace_of(target: Any) -> dict[str, Any]:
    """Return the global names that a function, a class or a callable object looks up when it runs."""
    function = inspect.unwrap(target)
    if not inspect.isroutine(function) and not inspect.isclass(function):
        function = type(function).__call__
    return getattr(function, "__globals__", None) or vars(sys.modules[function.__module__])


def copied(value: Any) -> Any:
    """Copy what is plain data, so that neither side of a call can change what the other one holds."""
    return copy.deepcopy(value) if isinstance(value, _PLAIN_TYPES) else value


_PLAIN_TYPES = (bool, int, float, str, type(None), np.ndarray, np.generic, tuple, list, dict)


def is_plain(value: Any) -> bool:
    """Tell whether a value is data (as opposed to a function or an object), so far as its type says."""
    return isinstance(value, _PLAIN_TYPES)


def _is_array(value: Any) -> bool:
    return isinstance(value, np.ndarray)


def _guarded(action: Callable[[], Any]) -> tuple[Any, Raised | None, tuple[str, ...]]:
    with (
        warnings.catch_warnings(record=True) as caught,
        contextlib.redirect_stderr(sys.stdout),
        _warning_of_overflow(over="warn"),
    ):
        warnings.simplefilter("always")
        try:
            value, raised = action(), None
        except (Exception, SystemExit) as error:
            value, raised = None, describe(error)
    overflows = tuple(str(w.message) for w in caught if "overflow" in str(w.message))
    return value, raised, overflows


def describe(error: BaseException) -> Raised:
    """Describe an error of the student's, with the place in *their* code where it went wrong."""
    # Where an error has a class of the student's own, what counts is which of Python's errors it is a kind of.
    kind = "NotImplementedError" if isinstance(error, NotImplementedError) else type(error).__name__
    return Raised(kind, str(error), _place_in_student_code(error))


def _place_in_student_code(error: BaseException) -> str:
    """Name the innermost line of the student's own code that led to an error."""
    for frame, line_number in reversed(list(traceback.walk_tb(error.__traceback__))):
        filename = frame.f_code.co_filename
        if not str(Path(filename).resolve()).startswith(_LIBRARY_FOLDERS):
            line = linecache.getline(filename, line_number).strip()
            return f"\n    in line {line_number} of the cell, in {frame.f_code.co_name}:  {line}"
    return ""
