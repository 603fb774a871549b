"""What a check can do with a student's answer, wherever that answer is."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from typing import Any

import numpy as np

from course_lib.checks import observed
from course_lib.checks.observed import Outcome


class Target(ABC):
    """A student's function, class or object. A grader may keep it in another process.

    Attributes
    ----------
    kind : str
        The name of its class.
    """

    kind: str

    def __repr__(self) -> str:
        return f"an object of the class {self.kind}"

    @abstractmethod
    def call(
        self,
        arguments: tuple[Any, ...],
        keywords: Mapping[str, Any],
        take: Callable[[Outcome], Any],
        later: bool = False,
    ) -> Any:
        """Call it with copies of the arguments, and return what `take` makes of the outcome.

        The outcome's value is plain data, or a `Target`. Where nobody needs it at once, the call may be made `later`,
        together with the next one, but never after it; then `take` is called at that time, and None returned now.
        """

    @abstractmethod
    def attribute(self, name: str) -> Outcome:
        """Look up an attribute or a method. The outcome's value is plain data, or a `Target`."""

    @abstractmethod
    def add_in_place(self, attribute: str, name: str, change: np.ndarray) -> Outcome:
        """Add to an array that it holds in a dict, without putting another array in its place."""

    @abstractmethod
    def with_parts(self, parts: Mapping[str, Any]) -> AbstractContextManager[None]:
        """Put other parts in the place of global names that it looks up."""


class InProcess(Target):
    """An answer in this very process, as in a notebook.

    Parameters
    ----------
    answer : object
        The student's function, class or object.
    """

    def __init__(self, answer: Any) -> None:
        self.answer = answer
        self.kind = type(answer).__name__

    def call(
        self,
        arguments: tuple[Any, ...],
        keywords: Mapping[str, Any],
        take: Callable[[Outcome], Any],
        later: bool = False,
    ) -> Any:
        """Call it with copies of plain arguments, and at once."""
        return take(self._arrived(observed.call(self.answer, tuple(map(observed.copied, arguments)), keywords)))

    def attribute(self, name: str) -> Outcome:
        """Look up an attribute or a method."""
        return self._arrived(observed.attribute(self.answer, name))

    def add_in_place(self, attribute: str, name: str, change: np.ndarray) -> Outcome:
        """Add to an array that it holds in a dict."""
        return observed.add_in_place(self.answer, attribute, name, change)

    def with_parts(self, parts: Mapping[str, Any]) -> AbstractContextManager[None]:
        """Put other parts in the place of global names that it looks up."""
        return observed.parts_replaced(self.answer, parts)

    @staticmethod
    def _arrived(outcome: Outcome) -> Outcome:
        value = outcome.value
        if isinstance(value, Mapping):  # such as params, which need not be a dict
            arrived: Any = {key: observed.copied(entry) for key, entry in value.items()}
        elif observed.is_plain(value):
            arrived = observed.copied(value)
        else:
            arrived = InProcess(value)
        return Outcome(arrived, outcome.raised, outcome.changed, outcome.shared, outcome.overflows)
