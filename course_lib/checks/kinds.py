"""What kind of thing came back, in a beginner's words."""

from typing import Any

import numpy as np

from course_lib.checks.answer import Answer, kind_of

_OBJECTS = {
    "generator": "a generator, which has computed nothing yet: is there a `yield`, or a `for` in round brackets?",
    "function": "a function that was not called: are its brackets () missing?",
    "method": "a method that was not called: are its brackets () missing?",
    "builtin_function_or_method": "a function that was not called: are its brackets () missing?",
    "set": "a set, which has no order and keeps equal numbers once: which brackets did you use?",
    "type": "a class, not an object of it: are the brackets () missing?",
}
_ITERATORS = ("map", "filter", "zip", "dict_values", "dict_keys", "dict_items", "reversed", "list_reverseiterator")


def brief(value: Any) -> str:
    """Describe a value in a few words, as the end of a sentence that begins with `it is`."""
    if value is None:
        return "None: did it reach a `return`? (`print` only shows a value)"
    if isinstance(value, Answer):
        kind = kind_of(value)
        if kind in _ITERATORS:
            return f"a {kind} object, which has yet to be made into a list or an array"
        return _OBJECTS.get(kind, f"an object of the class {kind}")
    if isinstance(value, np.ndarray):
        return f"an array of shape {value.shape}"
    if isinstance(value, str):
        return f"text, {_short(value)}: numbers have no quotes"
    if isinstance(value, set | frozenset):
        return f"a set, {_short(value)}, which has no order and keeps equal numbers once: which brackets did you use?"
    if isinstance(value, tuple) and len(value) == 1:
        return f"a tuple with one entry, {_short(value)}: is there a comma at the end of a line?"
    if isinstance(value, dict):
        return f"a dict with the keys {', '.join(map(str, value)) or 'none'}"
    return _short(value)


def instead_of_one_number(value: Any) -> str | None:
    """Describe a list or a tuple that came where one number was due; None if it is neither."""
    if isinstance(value, tuple | list) and len(value) != 1:
        return f"is {len(value)} values, {_short(value)}, where one number is due: which of them is it?"
    if isinstance(value, tuple):
        return f"is {brief(value)}"
    return f"is a list with one number, {_short(value)}, and not the number itself" if isinstance(value, list) else None


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:56]} ..."
