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


def part_slopes(ns, say):
    cases = [(lambda x: x**2, 3, 6), (np.sin, 0.7, np.cos(0.7)), (lambda x: 5 * x - 2, -4.0, 5), (np.exp, 1.5, np.exp(1.5)), (abs, 0, 0)]
    for f, x, want in cases:
        if not same(ns["derivative"](f, x), want, atol=1e-5):
            say(f"At {x} the slope should be {want}.")


def part_step(ns, say):
    for h in (0.5, 0.01, 1e-4):
        got = ns["derivative"](lambda x: x**3, 2.0, h)
        if not same(got, 12 + h * h, rtol=1e-9, atol=1e-7):
            say(f"With h = {h}, the central difference of x**3 at 2 is {12 + h * h}, not {got}.")


def part_one_number(ns, say):
    kinds = []
    ns["derivative"](lambda x: kinds.append(number(x)) or x, 1.0)
    if not all(kinds):
        say("f was called with something other than one number.")


PARTS = [part_slopes, part_step, part_one_number]
