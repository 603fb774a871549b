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


def part_values(ns, say):
    for ap, ac, op, oc, tax in [(10, 1, 20, 2, 1.1), (80, 3, 120.5, 4, 1.25), (9.5, 6, 2.5, 11, 1.03)]:
        got = ns["basket_values"](ap, ac, op, oc, tax)
        want = {"apple_cost": ap * ac, "orange_cost": op * oc, "all_cost": ap * ac + op * oc, "total": (ap * ac + op * oc) * tax}
        if not isinstance(got, dict):
            say("The result is not a dict.")
            continue
        if set(got) != set(want):
            say(f"The keys are {sorted(got)}.")
        for key in set(want) & set(got):
            if not same(got[key], want[key]):
                say(f"{key} should be {want[key]}, not {got[key]}.")


PARTS = [part_values]
