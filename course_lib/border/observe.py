"""Calls a student's code and observes what it returns or raises, and its side effects on the arguments.

This code runs in the same process as the student's: in the notebook while a student works, and in the sandbox during
grading. Besides the standard library it needs only numpy, and it does not depend on the checks.
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
# Bound here, so that student code cannot change the observations by replacing these functions in numpy.
_shares_memory = np.shares_memory
_array_to_bytes = np.ndarray.tobytes
_warning_of_overflow = np.errstate  # overrides np.seterr


@dataclass(frozen=True)
class Raised:
    """An error in a student's code.

    Attributes
    ----------
    kind : str
        The name of its class.
    message : str
        Its message.
    place : str
        The innermost line of the student's own code in the traceback, as a separate, indented line; may be empty.
    """

    kind: str
    message: str
    place: str = ""

    def __str__(self) -> str:
        return f"{self.kind}: {self.message}{self.place}"


@dataclass(frozen=True)
class CallResult:
    """The result of a call, or of looking up an attribute.

    Attributes
    ----------
    value : object
        The value that was returned.
    raised : Raised or None
        The error, if there was one; then there is no value.
    changed : tuple of int
        The positions, counted from 1, of array arguments that the code wrote into.
    shared : tuple of int
        The positions, counted from 1, of array arguments whose memory a returned array shares.
    overflows : tuple of str
        numpy's overflow warnings.
    ended : str
        If the code never returned, what happened to its process, as a predicate such as "timed out after 4 s".
    """

    value: Any = None
    raised: Raised | None = None
    changed: tuple[int, ...] = ()
    shared: tuple[int, ...] = ()
    overflows: tuple[str, ...] = ()
    ended: str = ""


def call(function: Callable, arguments: tuple[Any, ...], keywords: Mapping[str, Any]) -> CallResult:
    """Call a student's function with arguments that it may overwrite, and observe what it does to them.

    Warnings are not shown, and what it prints to the error stream goes to standard output.
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
    """Add to an array in a dict of the target, such as ``params["W1"]``, in place, as training would."""

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
    """Copy a value if it is plain data, so that neither side of a call can change the other side's copy."""
    return copy.deepcopy(value) if isinstance(value, _PLAIN_TYPES) else value


_PLAIN_TYPES = (bool, int, float, str, type(None), np.ndarray, np.generic, tuple, list, dict)


def is_plain(value: Any) -> bool:
    """Tell from its type whether a value is data, rather than a function or another object."""
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
    """Describe an error, with the innermost line of the student's code in its traceback."""
    # A student's own subclass of NotImplementedError counts as that error.
    kind = "NotImplementedError" if isinstance(error, NotImplementedError) else type(error).__name__
    return Raised(kind, str(error), _place_in_student_code(error))


def _place_in_student_code(error: BaseException) -> str:
    """Return the innermost line of the student's own code in the traceback of an error."""
    for frame, line_number in reversed(list(traceback.walk_tb(error.__traceback__))):
        filename = frame.f_code.co_filename
        if not str(Path(filename).resolve()).startswith(_LIBRARY_FOLDERS):
            line = linecache.getline(filename, line_number).strip()
            return f"\n    in line {line_number} of the cell, in {frame.f_code.co_name}:  {line}"
    return ""
