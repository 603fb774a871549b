"""Decides from the text of the exercise alone whether an answer is right."""
import numbers
import warnings

import numpy as np


def same(a, b, rtol=1e-5, atol=1e-6):
    """Are a and b arrays (or numbers) of the same shape and with the same values?"""
    try:
        a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    except (TypeError, ValueError):
        return False
    return a.shape == b.shape and bool(np.allclose(a, b, rtol=rtol, atol=atol))


def number(a):
    return not isinstance(a, (str, bytes)) and (isinstance(a, numbers.Number) or (isinstance(a, (np.ndarray, np.generic)) and np.ndim(a) == 0))


def slope(f, x, h=1e-5):
    return (f(x + h) - f(x - h)) / (2 * h)


def slopes(f, x, h=1e-5):
    """The numerical gradient of f, a function of an array with one number as its result."""
    x = np.array(x, dtype=float)
    result = np.zeros(x.shape)
    for index in np.ndindex(*x.shape):
        up, down = x.copy(), x.copy()
        up[index] += h
        down[index] -= h
        result[index] = (f(up) - f(down)) / (2 * h)
    return result


def problems(namespace: dict) -> list[str]:
    found = []
    for name, value in GIVEN.items():
        namespace.setdefault(name, value)
    for part in PARTS:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                part(namespace, found.append)
        except Exception as error:
            found.append(f"In {part.__name__}: {type(error).__name__}: {error}")
    return list(dict.fromkeys(found))


GIVEN = {}


def part_gradient(ns, say):
    for x, up in [(3, 2), (-1.5, 0.7), (0, 4), (2.5, -3), (-4, -1), (1, 0)]:
        got = ns["square_backward"](x, up)
        if not number(got) or not same(got, up * slope(lambda v: v * v, x)):
            say(f"At x = {x} with upstream {up}, the derivative is {2 * x * up}, not {got!r}.")


PARTS = [part_gradient]
