"""Substitutes: objects that a test puts in place of a student's own functions and classes, or passes to student code.

These functions, classes and networks never leave the grader's process. Student code can only call them, and read and
write the arrays that they expose, and only while the test that offers them runs.
"""

import copy
from typing import Any

import numpy as np

from course_lib.border.limits import LARGEST_ARGUMENT
from course_lib.border.messages import Malformed


class Substitutes:
    """The functions, classes and objects that student code may currently use.

    Functions and classes can be called. On any other object, student code can use only the methods and the dicts of
    arrays that its class lists in the attribute ``exposed``, and copy it with `copy.deepcopy`.
    """

    def __init__(self) -> None:
        self._things: list[Any] = []

    def offer(self, thing: Any) -> list:
        """Register an object, and return the fields that describe it in a message."""
        if isinstance(thing, np.random.Generator):
            return ["generator", thing.bit_generator.state]
        self._things.append(thing)
        exposed = [] if isinstance(thing, type) else getattr(type(thing), "exposed", ())
        arrays = {name: vars(thing)[name] for name in exposed if name in vars(thing)}
        return ["substitute", len(self._things) - 1, [name for name in exposed if name not in arrays], arrays]

    def call(self, number: Any, method: Any, arguments: Any, keywords: Any) -> Any:
        """Make a call that student code requests.

        Raises
        ------
        Malformed
            If the test does not offer this object or method, or no longer offers it, or if the request is invalid.
        TypeError
            If an argument is not a number or a small array.
        """
        thing = self._thing(number)
        if method == "__deepcopy__":
            return copy.deepcopy(thing)
        if method:
            if type(method) is not str or method not in getattr(type(thing), "exposed", ()):
                raise Malformed("it used something that the test does not offer")
            thing = getattr(thing, method)
        if not callable(thing) or type(arguments) is not list or not _are_keywords(keywords):
            raise Malformed("it requested a call in an unknown form")
        if not all(map(_is_small, [*arguments, *keywords.values()])):
            raise TypeError(f"this takes only numbers, and arrays of at most {LARGEST_ARGUMENT} of them")
        return thing(*arguments, **keywords)

    def update(self, state: Any) -> None:
        """Apply the changes that student code made to an object's arrays.

        Parameters
        ----------
        state : list
            For each dict of arrays, ``[number, attribute, entries]``. The entries map each name to
            ``[value, is_same]``; `is_same` is True if student code kept the array that was offered, perhaps with new
            numbers in it, and False if it put another value in its place.
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
                        raise Malformed("it returned an array with a different shape")
                    mine[...] = value
                else:
                    held[name] = value

    def withdraw(self) -> None:
        """Withdraw all substitutes: code that kept one can no longer use it."""
        # The numbers are never reused, so an old number cannot refer to a new substitute.
        self._things = [None] * len(self._things)

    def _thing(self, number: Any) -> Any:
        if type(number) is not int or not 0 <= number < len(self._things):
            raise Malformed("it used something that the test does not offer")
        if self._things[number] is None:
            raise Malformed("it used something that the test no longer offers")
        return self._things[number]


def _lists(value: Any, length: int) -> list[list]:
    """Check that this is a list of lists of the given length, and return it."""
    if type(value) is not list or not all(type(entry) is list and len(entry) == length for entry in value):
        raise Malformed("it described its arrays in an unknown form")
    return value


def _is_small(value: Any) -> bool:
    """Tell whether a value is so small that computing with it takes very little time and memory."""
    if isinstance(value, int) and abs(value) > 10**18:
        return False
    if isinstance(value, np.ndarray):
        return value.size <= LARGEST_ARGUMENT
    if isinstance(value, list | tuple):
        numbers = all(isinstance(entry, bool | int | float) and _is_small(entry) for entry in value)
        return len(value) <= LARGEST_ARGUMENT and numbers
    return isinstance(value, bool | int | float | np.number)


def _are_keywords(keywords: Any) -> bool:
    return type(keywords) is dict and all(type(name) is str for name in keywords)
