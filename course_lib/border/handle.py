"""What a check can do with a student's answer, in the same process or in another."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from contextlib import AbstractContextManager
from typing import Any

import numpy as np

from course_lib.border import observe
from course_lib.border.observe import CallResult


class Handle(ABC):
    """A student's function, class, object or method.

    This is a base class rather than a structural protocol, so that a student's own object cannot pass for a handle.

    Attributes
    ----------
    kind : str
        The name of the object's class or, for a class, its own name.
    """

    kind: str

    def __repr__(self) -> str:
        return f"an object of the class {self.kind}"

    @abstractmethod
    def call(self, arguments: tuple[Any, ...], keywords: Mapping[str, Any]) -> CallResult:
        """Call it with copies of the arguments. The result's value is plain data or a `Handle`."""

    @abstractmethod
    def attribute(self, name: str) -> CallResult:
        """Look up an attribute or a method. The result's value is plain data or a `Handle`."""

    @abstractmethod
    def add_in_place(self, attribute: str, name: str, change: np.ndarray) -> CallResult:
        """Add to an array in one of its dicts, in place."""

    @abstractmethod
    def with_substitutes(self, substitutes: Mapping[str, Any]) -> AbstractContextManager[None]:
        """Replace global names that it looks up, until the context ends."""


class LocalHandle(Handle):
    """An answer in this process, as in a notebook.

    Parameters
    ----------
    answer : object
        The student's function, class or object.
    """

    def __init__(self, answer: Any) -> None:
        self._answer = answer
        self.kind = type(answer).__name__

    def call(self, arguments: tuple[Any, ...], keywords: Mapping[str, Any]) -> CallResult:
        """Call it with copies of plain arguments."""
        keywords = {name: observe.copied(value) for name, value in keywords.items()}
        return _copied(observe.call(self._answer, tuple(map(observe.copied, arguments)), keywords))

    def attribute(self, name: str) -> CallResult:
        """Look up an attribute or a method."""
        return _copied(observe.attribute(self._answer, name))

    def add_in_place(self, attribute: str, name: str, change: np.ndarray) -> CallResult:
        """Add to an array in one of its dicts, in place."""
        return observe.add_in_place(self._answer, attribute, name, change)

    def with_substitutes(self, substitutes: Mapping[str, Any]) -> AbstractContextManager[None]:
        """Replace global names that it looks up."""
        return observe.with_substitutes(self._answer, substitutes)


def _copied(result: CallResult) -> CallResult:
    value = result.value
    if isinstance(value, Mapping):  # such as params, which may be another kind of mapping
        copied: Any = {key: observe.copied(entry) for key, entry in value.items()}
    elif observe.is_plain(value):
        copied = observe.copied(value)
    else:
        copied = LocalHandle(value)
    return CallResult(copied, result.raised, result.changed, result.shared, result.overflows)
