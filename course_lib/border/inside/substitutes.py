"""Substitutes as student code sees them: functions, classes and networks that stay in the grader's process.

Each call goes back to the grader. A network's `params` are arrays here, for student code to read and to write into; the
grader is told of their state before it computes with them, and at the end.
"""

from collections.abc import Callable
from typing import Any

Ask = Callable[[int, str, tuple, dict], Any]


class Substitute:
    """A function, a class or an object in the grader's process.

    Parameters
    ----------
    ask : callable
        Passes a call on to the grader: number, method ("" to call the thing itself), arguments, keywords.
    number : int
        By which the grader knows it.
    """

    def __init__(self, ask: Ask, number: int) -> None:
        self._ask = ask
        self._number = number

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        """Let the grader call it."""
        return self._ask(self._number, "", arguments, keywords)


def make_substitute(ask: Ask, number: int, methods: list[str], arrays: dict[str, dict]) -> Substitute:
    """Make something that looks to student code like what the grader offers.

    Parameters
    ----------
    ask, number
        As in `Substitute`.
    methods : list of str
        The methods that may be called.
    arrays : dict of str to dict
        Its attributes that hold arrays by name.
    """

    def method(name: str) -> Callable:
        def call(self: Substitute, *arguments: Any, **keywords: Any) -> Any:
            return ask(number, name, arguments, keywords)

        call.__name__ = name
        return call

    # A class of its own, so that it has just these methods.
    substitute = type("Substitute", (Substitute,), {name: method(name) for name in methods})(ask, number)
    vars(substitute).update(arrays)
    return substitute
