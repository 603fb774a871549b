"""A student's function, class or object, wrapped so that a check can use it like any other.

An error in the student's code ends the check with a sentence about it, and what the code does to its arguments is
noted.
"""

from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from course_lib.border.handle import Handle
from course_lib.border.observe import CallResult
from course_lib.checks.failure import Stop
from course_lib.checks.stumbles import explained


@dataclass
class SideEffects:
    """What was noticed, besides the results, while a student's code ran.

    Attributes
    ----------
    changed_arguments : list of str
        A sentence for each call that modified an array or a list that it, or an earlier call, was given.
    shared_results : list of str
        A sentence for each call that returned memory of an array that it was given.
    changed_results : list of str
        A sentence for each call that changed what an earlier call had returned.
    overflows : list of str
        A sentence for each call during which numpy warned of an overflow.
    """

    changed_arguments: list[str] = field(default_factory=list)
    shared_results: list[str] = field(default_factory=list)
    changed_results: list[str] = field(default_factory=list)
    overflows: list[str] = field(default_factory=list)


class Answer:
    """The answer being checked.

    Parameters
    ----------
    handle : Handle
        The student's function, class or object.
    label : str
        What to call it in messages.
    side_effects : SideEffects
        Where to note what calls do to the arrays that they are given.
    """

    def __init__(self, handle: Handle, label: str, side_effects: SideEffects) -> None:
        self._handle = handle
        self._label = label
        self._side_effects = side_effects

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        """Call it with copies of the arguments. Returns plain data as a copy, and an object as an `Answer`."""
        return self._noted(self._handle.call(arguments, keywords))

    def _noted(self, result: CallResult) -> Any:
        """Note the side effects of a call, and return its value."""
        self._require_no_error(result, self._label)
        side_effects, label = self._side_effects, self._label
        side_effects.overflows += [f"{label} gave the warning: {message}" for message in result.overflows]
        side_effects.changed_arguments += [
            f"{label} changed its argument number {position}, which belongs to the caller"
            if position
            else f"{label} changed an array or a list that an earlier call was given and that belongs to the caller"
            for position in result.changed
        ]
        side_effects.shared_results += [
            f"{label} returned an array that shares its memory with argument {position}: a change to one is in both"
            for position in result.shared
            if position
        ]
        if not all(result.shared):
            side_effects.changed_results.append(f"{label} changed a result that an earlier call had returned")
        return self._wrapped(result.value)

    def __getattr__(self, name: str) -> Any:
        """Look up a method, returned as an `Answer`, or an attribute, returned as a copy."""
        result = self._handle.attribute(name)
        label = f"{self._label}.{name}"
        if result.raised and result.raised.kind == "AttributeError":
            raise Stop(
                f"{self._label} has no attribute or method called {name}. If your code defines it: is it spelled like "
                "this, and indented directly under the class, not inside another method?"
            )
        self._require_no_error(result, label)
        if result.value is None:
            raise Stop(f"{label} is None: which line of yours stores something in self.{name}?")
        return self._wrapped(result.value, label)

    def add_in_place(self, attribute: str, name: str, change: np.ndarray) -> None:
        """Move an array that the answer holds in a dict, such as ``params["W1"]``, as training would."""
        result = self._handle.add_in_place(attribute, name, change)
        if result.raised:
            raise Stop(f"{self._label}.{attribute}[{name!r}] cannot be changed in place: {result.raised.message}")

    def with_substitutes(self, **substitutes: Any) -> AbstractContextManager[None]:
        """Replace global names that the answer looks up: a mistake in an earlier exercise must not count twice."""
        return self._handle.with_substitutes(substitutes)

    def _wrapped(self, value: Any, label: str | None = None) -> Any:
        return Answer(value, label or value.kind, self._side_effects) if isinstance(value, Handle) else value

    @staticmethod
    def _require_no_error(result: CallResult, label: str) -> None:
        raised = result.raised
        if result.ended:
            raise Stop(f"{label}: the process that runs your code {result.ended}")
        if raised is None:
            return
        if raised.kind == "NotImplementedError":
            # An exercise that has not been begun is not a mistake. Notebooks show these lines in place of a traceback.
            error = NotImplementedError(raised.message)
            lines = [f"NotImplementedError: {label} is not written yet{raised.place}"]
            error._render_traceback_ = lambda: lines  # type: ignore[attr-defined]
            raise error
        raise Stop(f"{label} raised {explained(raised)}")


def kind_of(answer: Answer) -> str:
    """Return the name of the class of what an answer wraps."""
    return answer._handle.kind
