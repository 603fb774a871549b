"""Checks of the few lines that learners write in a lesson: ungraded, and they never raise, so that Run All runs on."""

import inspect
from collections.abc import Callable, Iterable, Sequence
from types import CodeType
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from course_lib.checks.closeness import is_close
from course_lib.checks.console import say
from course_lib.functions import Numbers
from course_lib.gradients import numerical_gradient
from course_lib.lessons import words

_TOLERANCE = 1e-4  # a numerical gradient is no more accurate than that in its worst places


def check_answer(answer: Callable[..., Any], arguments: Sequence[Any], expected: Any) -> None:
    """Call a function that a learner has written, and print whether it returns what it should.

    Parameters
    ----------
    answer : function
        The learner's function; as long as it contains ``...``, only that is said.
    arguments : sequence
        What it is called with.
    expected : float, array_like or tuple of them
        What it should return, best computed in some other way: with `numerical_gradient`.

    Examples
    --------
    >>> check_answer(lambda x: 2 * x, [3], numerical_gradient(lambda x: x**2, 3))
    ✓ <lambda>(3) = 6
    >>> check_answer(lambda x: 3 * x, [3], numerical_gradient(lambda x: x**2, 3))
    ✗ <lambda>(3) = 9, but it should be 6
    >>> check_answer(lambda x: ..., [3], 6)
    ○ <lambda>: replace each ... with your own code, then run this cell again.
    """
    if _has_blanks(answer):
        say(words.BLANKS_LEFT.format(name=answer.__name__))
    else:
        _compare(answer.__name__, answer, arguments, expected)


def check_layer(layer: type, function: Callable[..., Any], *inputs: ArrayLike) -> None:
    """Check a layer that a learner has written: forward against a function, backward against numerical gradients.

    Parameters
    ----------
    layer : class
        The learner's class, with ``forward`` and ``backward``; as long as it contains ``...``, only that is said.
    function : callable
        What forward should compute.
    *inputs : float or array_like
        What forward is called with.

    Examples
    --------
    >>> from course_lib.layers import MulLayer
    >>> check_layer(MulLayer, lambda x, y: x * y, 3.0, 4.0)
    ✓ forward(3, 4) = 12
    ✓ backward(1.5) = (6, 4.5)
    """
    if _has_blanks(layer):
        say(words.BLANKS_LEFT.format(name=layer.__name__))
        return
    values = [np.asarray(given, dtype=float) if np.ndim(given) else float(given) for given in inputs]  # type: ignore[arg-type]
    made = layer()
    output = function(*values)
    if not _compare("forward", lambda *given: made.forward(*given), values, output):
        return
    upstream = 1.5 if np.ndim(output) == 0 else 0.5 + np.arange(np.size(output)).reshape(np.shape(output))

    def gradient(number: int) -> Numbers:
        def total(moved: Numbers) -> float:
            return float(np.sum(upstream * function(*values[:number], moved, *values[number + 1 :])))

        return numerical_gradient(total, values[number])

    gradients = tuple(gradient(number) for number in range(len(values)))
    _compare("backward", made.backward, [upstream], gradients if len(gradients) > 1 else gradients[0])


def _compare(name: str, function: Callable[..., Any], arguments: Sequence[Any], expected: Any) -> bool:
    """Call a function, print how its result compares with the expected one, and return whether they agree."""
    call = f"{name}({', '.join(map(_show, arguments))})"
    try:
        value = function(*arguments)
    except Exception as error:
        say(words.RAISED.format(call=call, kind=type(error).__name__, error=error))
        return False
    if value is None:
        say(words.NOTHING_RETURNED.format(call=call))
        return False
    agrees = _agree(value, expected)
    sentence = words.AGREES if agrees else words.DIFFERS
    say(sentence.format(call=call, value=_show(value), expected=_show(expected)))
    return agrees


def _agree(value: Any, expected: Any) -> bool:
    if isinstance(expected, tuple):
        return isinstance(value, (tuple, list)) and len(value) == len(expected) and all(map(_agree, value, expected))
    try:
        numbers, wanted = np.asarray(value, dtype=float), np.asarray(expected, dtype=float)
    except (TypeError, ValueError):
        return False
    return numbers.shape == wanted.shape and bool(is_close(numbers, wanted, _TOLERANCE))


def _show(value: Any) -> str:
    """Write a value; with few digits, so that a rounding error doesn't show."""
    if isinstance(value, (tuple, list)):
        return f"({', '.join(map(_show, value))})"
    try:
        number = np.asarray(value, dtype=float)
    except (TypeError, ValueError):
        return repr(value)
    if number.ndim == 0:
        return f"{number.item() + 0:.6g}"
    return np.array2string(np.round(number, 6) + 0.0, separator=", ").replace("\n", "")


def _has_blanks(written: Any) -> bool:
    functions = [written] if inspect.isfunction(written) else vars(written).values()
    return any(_blank_in(function.__code__) for function in functions if inspect.isfunction(function))


def _blank_in(code: CodeType) -> bool:
    constants: Iterable[Any] = code.co_consts
    return any(part is ... or (isinstance(part, CodeType) and _blank_in(part)) for part in constants)
