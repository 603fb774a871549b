"""A student's function, class or object, wrapped so that a check can use it as if it were its own.

Every call gets copies of its arguments and is shielded: what it prints to the error stream, its warnings and its
exceptions cannot disturb the check, and what it does to its arguments is noticed.
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
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from course_lib.checks.failure import Stop

_PLAIN_TYPES = (bool, int, float, str, type(None), np.ndarray, np.generic, tuple, list, dict)
_LIBRARY_FOLDERS = tuple(
    str(Path(folder).resolve())
    for folder in (Path(__file__).parents[1], sysconfig.get_path("stdlib"), sysconfig.get_path("purelib"))
)


@dataclass
class Manners:
    """What was noticed, beside the results, while a student's code ran.

    Attributes
    ----------
    changed_arguments : list of str
        A sentence for each call that wrote into an array that it was given.
    shared_results : list of str
        A sentence for each call that returned memory of an array that it was given.
    overflows : list of str
        A sentence for each call during which numpy warned of a number that is too large.
    """

    changed_arguments: list[str] = field(default_factory=list)
    shared_results: list[str] = field(default_factory=list)
    overflows: list[str] = field(default_factory=list)


class Subject:
    """What is being checked.

    Parameters
    ----------
    target : object
        The student's function, class or object.
    label : str
        What to call it in messages.
    manners : Manners
        Where it is noted what calls do to the arrays that they are given.
    """

    def __init__(self, target: Any, label: str, manners: Manners) -> None:
        self._target = target
        self._label = label
        self._manners = manners

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        """Call the target with copies of plain arguments; plain data comes back as a copy, an object as a Subject."""
        copies = [copy.deepcopy(a) if isinstance(a, _PLAIN_TYPES) else a for a in arguments]
        result = _shielded(self._label, self._manners, self._target, *copies, **keywords)
        for position, (given, after) in enumerate(zip(arguments, copies, strict=True), start=1):
            if not isinstance(given, np.ndarray):
                continue
            if not np.array_equal(given, after, equal_nan=True):
                self._manners.changed_arguments.append(
                    f"{self._label} changed its argument number {position}, which belongs to the caller"
                )
            values = result if isinstance(result, tuple | list) else (result,)
            if any(isinstance(value, np.ndarray) and np.shares_memory(value, after) for value in values):
                self._manners.shared_results.append(
                    f"{self._label} returned its argument number {position} itself: who changes one changes the other"
                )
        return self._arrived(result, type(result).__name__)

    def __getattr__(self, name: str) -> Any:
        """Look up a method, which comes back as a Subject, or an attribute, which comes back as a copy."""
        label = f"{self._label}.{name}"
        try:
            value = _shielded(label, self._manners, getattr, self._target, name)
        except Stop as error:
            if isinstance(error.__cause__, AttributeError):
                raise Stop(f"{self._label} has no attribute or method called {name}") from error
            raise
        return self._arrived(value, label)

    def _arrived(self, value: Any, label: str) -> Any:
        if isinstance(value, Mapping):  # such as params, which need not be a dict
            return {key: copy.deepcopy(entry) for key, entry in value.items()}
        return copy.deepcopy(value) if isinstance(value, _PLAIN_TYPES) else Subject(value, label, self._manners)

    def add_in_place(self, attribute: str, name: str, change: np.ndarray) -> None:
        """Move an array that the target holds in a dict, such as ``params["W1"]``, as training would."""
        try:
            getattr(self._target, attribute)[name] += change
        except Exception as error:
            raise Stop(f"{self._label}.{attribute}[{name!r}] cannot be changed in place: {error}") from error

    def with_parts(self, **parts: Any) -> contextlib.AbstractContextManager[None]:
        """Put other parts in the place of names that the target looks up: one mistake is to count once."""
        return _replaced(_namespace_of(self._target), parts)


@contextlib.contextmanager
def _replaced(namespace: dict[str, Any], parts: dict[str, Any]) -> Iterator[None]:
    missing = object()
    before = {name: namespace.get(name, missing) for name in parts}
    namespace.update(parts)
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


def _shielded(label: str, manners: Manners, function: Callable, *arguments: Any, **keywords: Any) -> Any:
    """Call a function of the student's; say where in *their* code it went wrong, if it does."""
    try:
        with warnings.catch_warnings(record=True) as caught, contextlib.redirect_stderr(sys.stdout):
            warnings.simplefilter("always")
            result = function(*arguments, **keywords)
    except NotImplementedError as error:
        # An exercise that has not been begun is not a mistake. Notebooks show these lines in place of a traceback.
        lines = [f"{type(error).__name__}: {label} is not written yet{_place_in_student_code(error)}"]
        error._render_traceback_ = lambda: lines
        raise
    except Exception as error:
        raise Stop(f"{label} raised {type(error).__name__}: {error}{_place_in_student_code(error)}") from error
    manners.overflows += [f"{label} gave the warning: {w.message}" for w in caught if "overflow" in str(w.message)]
    return result


def _place_in_student_code(error: Exception) -> str:
    """Name the innermost line of the student's own code that led to an error."""
    for frame, line_number in reversed(list(traceback.walk_tb(error.__traceback__))):
        filename = frame.f_code.co_filename
        if not str(Path(filename).resolve()).startswith(_LIBRARY_FOLDERS):
            line = linecache.getline(filename, line_number).strip()
            return f"\n    in line {line_number} of the cell, in {frame.f_code.co_name}:  {line}"
    return ""
