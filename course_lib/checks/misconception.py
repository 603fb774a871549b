"""What a misconception is, and what an answer that holds one would give."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Misconception:
    """A mistake that has a name.

    Attributes
    ----------
    name : str
        What the behaviour looks like; unique among all misconceptions.
    hint : str
        A question that leads on. Never the answer.
    """

    name: str
    hint: str


class AnyOf(tuple):
    """Several values that one misconception may give, depending on how it is written."""

    __slots__ = ()


Cause = Misconception | tuple[Misconception, ...]
Suspects = dict[Cause, Any]


def alternatives(value: Any) -> tuple[Any, ...]:
    """Return all the values that a misconception may give."""
    return value if isinstance(value, AnyOf) else (value,)


def joint(cause: Cause) -> tuple[Misconception, ...]:
    """Return a misconception, or several that act together, as a tuple."""
    return cause if isinstance(cause, tuple) else (cause,)
