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
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
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
_LARGE = 100_000
_SINGLE = (bool, int, float, str, np.float64, np.float32, np.int64)
# What passed the border in the latest calls, with its state: nobody but the student's code can change it afterwards.
_passed: deque[tuple[str, Any, Any]] = deque(maxlen=8)
_errstate = np.errstate


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
        The positions, counted from 1, of the arguments, arrays or lists, that the code changed: their numbers, shape,
        type or flags. 0 stands for one of an earlier call.
    shared : tuple of int
        The positions, counted from 1, of array arguments whose memory a returned array shares. 0 stands for a result
        of an earlier call that the code changed.
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
    passed = [*arguments, *keywords.values()]
    before = [_state(argument) for argument in passed]
    value, raised, overflows = _guarded(lambda: function(*arguments, **keywords))
    after = [_state(argument) for argument in passed]
    earlier = {kind for kind, thing, state in _passed if _state(thing) != state}
    if earlier:
        _note_states()
    _remember("argument", passed)
    if raised:
        return CallResult(raised=raised, overflows=overflows)
    arrays = [(n, argument) for n, argument in enumerate(passed, start=1) if type(argument) is np.ndarray]
    results = [np.asarray(v) for v in (value if isinstance(value, tuple | list) else (value,)) if _is_array(v)]
    changed = tuple(n for n, states in enumerate(zip(before, after, strict=True), start=1) if states[0] != states[1])
    shared = tuple(n for n, array in arrays if any(_shares_memory(result, array) for result in results))
    _remember("result", value if type(value) is tuple else (value,))
    changed += (0,) * ("argument" in earlier)
    shared += (0,) * ("result" in earlier)
    return CallResult(value, None, changed, shared, overflows)


def _state(value: Any, depth: int = 3) -> Any:
    """Describe what code can change in an array, or in a list or a dict of numbers and arrays, if it is not large."""
    kind = type(value)
    if kind is np.ndarray:
        return value.shape, value.dtype.str, value.flags.writeable, value.size < _LARGE and _array_to_bytes(value)
    if kind in (list, tuple, dict) and depth and len(value) < _LARGE:
        return [_state(entry, depth - 1) for entry in (value.items() if kind is dict else value)]
    return value if kind in _SINGLE and value == value else None


def _remember(kind: str, things: Sequence[Any]) -> None:
    """Keep what code can change, with its state."""
    _passed.extend((kind, thing, _state(thing)) for thing in things[:9] if type(thing) in (np.ndarray, list, dict))


def _note_states() -> None:
    """Report a change once."""
    _passed.extend([(kind, thing, _state(thing)) for kind, thing, _ in _passed])


def attribute(target: Any, name: str) -> CallResult:
    """Look up an attribute or a method."""
    value, raised, overflows = _guarded(lambda: getattr(target, name))
    return CallResult(value, raised, overflows=overflows)


def add_in_place(target: Any, attribute: str, name: str, change: np.ndarray) -> CallResult:
    """Add to an array in a dict of the target, such as ``params["W1"]``, in place, as training would."""

    def add() -> None:
        getattr(target, attribute)[name] += change

    raised = _guarded(add)[1]
    _note_states()  # the answer may have kept such an array, or have returned it
    return CallResult(None, raised)


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


_PLAIN_TYPES = (bool, int, float, str, type(None), Fraction, Decimal, np.ndarray, np.generic, tuple, list, dict)


def is_plain(value: Any) -> bool:
    """Tell from its type whether a value is data, rather than a function or another object."""
    return isinstance(value, _PLAIN_TYPES)


def _is_array(value: Any) -> bool:
    return isinstance(value, np.ndarray)


def _guarded(action: Callable[[], Any]) -> tuple[Any, Raised | None, tuple[str, ...]]:
    with (
        warnings.catch_warnings(record=True) as caught,
        contextlib.redirect_stderr(sys.stdout),
        # numpy's own settings: a student's np.seterr in another cell decides nothing.
        _errstate(divide="warn", over="warn", under="ignore", invalid="warn"),
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
