"""A student's function, class or object, wrapped so that a check can use it like any other.

An error in the student's code ends the check with a sentence about it, and what the code does to its arguments is
noted.
"""

from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from course_lib.checks.failure import Stop
from course_lib.checks.observed import Outcome
from course_lib.checks.target import Target


@dataclass
class SideEffects:
    """What was noticed, besides the results, while a student's code ran.

    Attributes
    ----------
    changed_arguments : list of str
        A sentence for each call that modified an array that it was given.
    shared_results : list of str
        A sentence for each call that returned memory of an array that it was given.
    overflows : list of str
        A sentence for each call during which numpy warned of an overflow.
    """

    changed_arguments: list[str] = field(default_factory=list)
    shared_results: list[str] = field(default_factory=list)
    overflows: list[str] = field(default_factory=list)


class Subject:
    """The answer being checked.

    Parameters
    ----------
    target : Target
        The student's function, class or object.
    label : str
        What to call it in messages.
    side_effects : SideEffects
        Where to note what calls do to the arrays that they are given.
    """

    def __init__(self, target: Target, label: str, side_effects: SideEffects) -> None:
        self._target = target
        self._label = label
        self._side_effects = side_effects

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        """Call the target with copies of the arguments; plain data comes back as a copy, an object as a Subject."""
        return self._target.call(arguments, keywords, self._taken)

    def run(self, *arguments: Any) -> None:
        """Call the target for what it does, not for what it returns."""
        self._target.call(arguments, {}, self._taken, later=True)

    def _taken(self, outcome: Outcome) -> Any:
        """Note the side effects of a call, and return its value."""
        self._require_no_error(outcome, self._label)
        side_effects, label = self._side_effects, self._label
        side_effects.overflows += [f"{label} gave the warning: {message}" for message in outcome.overflows]
        side_effects.changed_arguments += [
            f"{label} changed its argument number {position}, an array that belongs to the caller"
            for position in outcome.changed
        ]
        side_effects.shared_results += [
            f"{label} returned memory of its argument number {position}: changing one array changes the other"
            for position in outcome.shared
        ]
        return self._arrived(outcome.value)

    def __getattr__(self, name: str) -> Any:
        """Look up a method, which comes back as a Subject, or an attribute, which comes back as a copy."""
        outcome = self._target.attribute(name)
        label = f"{self._label}.{name}"
        if outcome.raised and outcome.raised.kind == "AttributeError":
            raise Stop(f"{self._label} has no attribute or method called {name}")
        self._require_no_error(outcome, label)
        return self._arrived(outcome.value, label)

    def add_in_place(self, attribute: str, name: str, change: np.ndarray) -> None:
        """Move an array that the target holds in a dict, such as ``params["W1"]``, as training would."""
        outcome = self._target.add_in_place(attribute, name, change)
        if outcome.raised:
            raise Stop(f"{self._label}.{attribute}[{name!r}] cannot be changed in place: {outcome.raised.message}")

    def with_parts(self, **parts: Any) -> AbstractContextManager[None]:
        """Put other parts in the place of names that the target looks up: one mistake is to count once."""
        return self._target.with_parts(parts)

    def _arrived(self, value: Any, label: str | None = None) -> Any:
        return Subject(value, label or value.kind, self._side_effects) if isinstance(value, Target) else value

    @staticmethod
    def _require_no_error(outcome: Outcome, label: str) -> None:
        raised = outcome.raised
        if outcome.ended:
            raise Stop(f"{label}: the process that runs your code {outcome.ended}")
        if raised is None:
            return
        if raised.kind == "NotImplementedError":
            # An exercise that has not been begun is not a mistake. Notebooks show these lines in place of a traceback.
            error = NotImplementedError(raised.message)
            lines = [f"NotImplementedError: {label} is not written yet{raised.place}"]
            error._render_traceback_ = lambda: lines
            raise error
        raise Stop(f"{label} raised {raised}")
