"""Substitutes: what a test puts in the place of a student's own parts, or passes to the student's code.

Functions, classes and networks never leave the grader's process. Student code can call them, and nothing else, and only
while the test that offers them runs.
"""

from typing import Any

import numpy as np

from course_lib.border.limits import LARGEST_ARGUMENT
from course_lib.border.messages import Malformed

__all__ = ["Substitutes"]


class Substitutes:
    """The functions, classes and objects that student code may use at the moment.

    A function or a class can be called. Of any object, student code can use only the methods and the dicts of arrays
    that its class names in an attribute ``exposed``.
    """

    def __init__(self) -> None:
        self._things: list[Any] = []

    def offer(self, thing: Any) -> list:
        """Remember a thing, and return the form in which it crosses the border."""
        if isinstance(thing, np.random.Generator):
            return ["generator", thing.bit_generator.state]
        self._things.append(thing)
        exposed = [] if isinstance(thing, type) else getattr(type(thing), "exposed", ())
        arrays = {name: vars(thing)[name] for name in exposed if name in vars(thing)}
        return ["substitute", len(self._things) - 1, [name for name in exposed if name not in arrays], arrays]

    def call(self, number: Any, method: Any, arguments: Any, keywords: Any) -> Any:
        """Make the call that student code asks for.

        Raises
        ------
        Malformed
            If it is not offered, or not for this.
        """
        thing = self._thing(number)
        if method:
            if type(method) is not str or method not in getattr(type(thing), "exposed", ()):
                raise Malformed("it called something that the test does not offer")
            thing = getattr(thing, method)
        if not callable(thing) or type(arguments) is not list or not _are_keywords(keywords):
            raise Malformed("it asked for a call in an unknown form")
        if not all(map(_is_small, [*arguments, *keywords.values()])):
            raise TypeError(f"this takes only numbers, and arrays of at most {LARGEST_ARGUMENT} of them")
        return thing(*arguments, **keywords)

    def update(self, state: Any) -> None:
        """Apply what student code has written into an object's arrays, or put in their place.

        Parameters
        ----------
        state : list
            For each dict of arrays ``[number, attribute, entries]``, where the entries are, by name,
            ``[value, whether it is still the offered array, with other numbers in it]``.
        """
        for number, attribute, entries in _lists(state, 3):
            thing = self._thing(number)
            is_exposed = type(attribute) is str and attribute in getattr(type(thing), "exposed", ())
            held = vars(thing).get(attribute) if is_exposed else None
            if type(held) is not dict or type(entries) is not dict:
                raise Malformed("it sent arrays for something that the test does not offer")
            for name in [name for name in held if name not in entries]:
                del held[name]
            for name, (value, is_same) in zip(entries, _lists(list(entries.values()), 2), strict=True):
                mine = held.get(name)
                if is_same is True and isinstance(value, np.ndarray) and isinstance(mine, np.ndarray):
                    if mine.shape != value.shape:
                        raise Malformed("it returned an array in another shape")
                    mine[...] = value
                else:
                    held[name] = value

    def withdraw(self) -> None:
        """Withdraw everything: code that has kept a substitute can no longer use it."""
        # The numbers stay taken, so that an old one never stands for something new.
        self._things = [None] * len(self._things)

    def _thing(self, number: Any) -> Any:
        if type(number) is not int or not 0 <= number < len(self._things):
            raise Malformed("it called something that the test does not offer")
        if self._things[number] is None:
            raise Malformed("it called something that the test no longer offers")
        return self._things[number]


def _lists(value: Any, length: int) -> list[list]:
    """Return a list of lists of one length as it is, or refuse it."""
    if type(value) is not list or not all(type(entry) is list and len(entry) == length for entry in value):
        raise Malformed("it described its arrays in an unknown form")
    return value


def _is_small(value: Any) -> bool:
    """Tell whether computing with a value is sure to take next to no time and memory."""
    if isinstance(value, int) and abs(value) > 10**18:
        return False
    if isinstance(value, np.ndarray):
        return value.size <= LARGEST_ARGUMENT
    if isinstance(value, list):
        numbers = all(isinstance(entry, bool | int | float) and _is_small(entry) for entry in value)
        return len(value) <= LARGEST_ARGUMENT and numbers
    return isinstance(value, bool | int | float | np.number)


def _are_keywords(keywords: Any) -> bool:
    return type(keywords) is dict and all(type(name) is str for name in keywords)
