"""Substitutes as student code sees them: functions, classes and networks that stay in the grader's process.

Each call is sent to the grader. A network's `params` are copied to this process, where student code can read and change
them; their state is sent to the grader with each call of a substitute, and with the final result.
"""

from collections.abc import Callable
from typing import Any

Ask = Callable[[int, str, tuple, dict], Any]


class Substitute:
    """A function, a class or an object in the grader's process.

    Parameters
    ----------
    ask : callable
        Sends a call to the grader: number, method ("" to call the object itself), arguments, keywords.
    number : int
        The grader's number for it.
    """

    def __init__(self, ask: Ask, number: int) -> None:
        self._ask = ask
        self._number = number

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        """Let the grader call it."""
        return self._ask(self._number, "", arguments, keywords)

    def __deepcopy__(self, memo: dict) -> "Substitute":
        """Let the grader copy it."""
        return self._ask(self._number, "__deepcopy__", (), {})


def make_substitute(ask: Ask, number: int, methods: list[str], arrays: dict[str, dict]) -> Substitute:
    """Make an object that looks to student code like the one that the grader offers.

    Parameters
    ----------
    ask, number
        As in `Substitute`.
    methods : list of str
        The methods that may be called.
    arrays : dict of str to dict
        The attributes that are dicts of arrays.
    """

    def method(name: str) -> Callable:
        def call(self: Substitute, *arguments: Any, **keywords: Any) -> Any:
            return ask(number, name, arguments, keywords)

        call.__name__ = name
        return call

    # A separate class, so that it has only these methods.
    substitute = type("Substitute", (Substitute,), {name: method(name) for name in methods})(ask, number)
    vars(substitute).update(arrays)
    return substitute
