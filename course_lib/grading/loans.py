"""What a test lends to a student's code: functions, classes and networks that never leave the grader's process.

A student's code may call them, and nothing else; and only for as long as the test lends them.
"""

from typing import Any

import numpy as np

from course_lib.grading.wire import Malformed

__all__ = ["Loans"]


class Loans:
    """A table of what is lent at the moment.

    A function can be called. A class can be called, too; of what it makes, and of any other object, only the methods
    and the dicts of arrays can be used that its class names in an attribute ``lent``.
    """

    def __init__(self) -> None:
        self._things: list[Any] = []

    def lend(self, thing: Any) -> list:
        """Write down a thing in the form in which it crosses, and remember it."""
        if isinstance(thing, np.random.Generator):
            return ["generator", thing.bit_generator.state]
        self._things.append(thing)
        lent = [] if isinstance(thing, type) else getattr(type(thing), "lent", ())
        arrays = {name: vars(thing)[name] for name in lent if name in vars(thing)}
        return ["loan", len(self._things) - 1, [name for name in lent if name not in arrays], arrays]

    def call(self, number: Any, method: Any, arguments: Any, keywords: Any) -> Any:
        """Call what a student's code asks for.

        Raises
        ------
        Malformed
            If it is not lent, or not for this.
        """
        thing = self._thing(number)
        if method:
            if type(method) is not str or method not in getattr(type(thing), "lent", ()):
                raise Malformed("something was called that is not lent")
            thing = getattr(thing, method)
        if not callable(thing) or type(arguments) is not list or not _are_keywords(keywords):
            raise Malformed("a call that is none")
        if not all(map(_is_small, [*arguments, *keywords.values()])):
            raise TypeError("only numbers, and arrays of at most a thousand of them, can be handed to this")
        return thing(*arguments, **keywords)

    def update(self, state: Any) -> None:
        """Take over what a student's code has written into arrays of an object, or put in their place.

        Parameters
        ----------
        state : list
            For each dict of arrays ``[number, attribute, entries]``, where the entries are, by name,
            ``[value, whether it is the array that was lent, with other numbers in it]``.
        """
        for number, attribute, entries in _lists(state, 3):
            thing = self._thing(number)
            is_lent = type(attribute) is str and attribute in getattr(type(thing), "lent", ())
            held = vars(thing).get(attribute) if is_lent else None
            if type(held) is not dict or type(entries) is not dict:
                raise Malformed("arrays were sent for something that is not lent")
            for name in [name for name in held if name not in entries]:
                del held[name]
            for name, (value, is_same) in zip(entries, _lists(list(entries.values()), 2), strict=True):
                mine = held.get(name)
                if is_same is True and isinstance(value, np.ndarray) and isinstance(mine, np.ndarray):
                    if mine.shape != value.shape:
                        raise Malformed("an array came back in another shape")
                    mine[...] = value
                else:
                    held[name] = value

    def end(self) -> None:
        """Call everything back: whoever has kept it can't use it any more."""
        # The numbers stay taken, so that an old one never means something new.
        self._things = [None] * len(self._things)

    def _thing(self, number: Any) -> Any:
        if type(number) is not int or not 0 <= number < len(self._things):
            raise Malformed("something was called that is not lent")
        if self._things[number] is None:
            raise Malformed("something was called that is not lent any more")
        return self._things[number]


def _lists(value: Any, length: int) -> list[list]:
    """Take a list of lists of one length, or refuse it."""
    if type(value) is not list or not all(type(entry) is list and len(entry) == length for entry in value):
        raise Malformed("a state that is none")
    return value


def _is_small(value: Any) -> bool:
    """Tell whether the grader can compute with a value, whatever it is, in no time and with no memory to speak of."""
    if isinstance(value, int) and abs(value) > 10**18:
        return False
    if isinstance(value, list):
        return len(value) <= 1000 and all(isinstance(entry, bool | int | float) and _is_small(entry) for entry in value)
    return isinstance(value, bool | int | float | np.number) or (isinstance(value, np.ndarray) and value.size <= 1000)


def _are_keywords(keywords: Any) -> bool:
    return type(keywords) is dict and all(type(name) is str for name in keywords)
