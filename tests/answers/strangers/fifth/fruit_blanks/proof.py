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


def payment(apple_count=3.0, apple_price=80.0, orange_price=120.0, orange_count=4.0, tax=1.25, apple_cost=None, orange_cost=None, all_cost=None):
    apple_cost = apple_count * apple_price if apple_cost is None else apple_cost
    orange_cost = orange_count * orange_price if orange_cost is None else orange_cost
    all_cost = apple_cost + orange_cost if all_cost is None else all_cost
    return all_cost * tax


def part_numbers(ns, say):
    at = {"apple_count": 3.0, "apple_price": 80.0, "orange_price": 120.0, "orange_count": 4.0, "tax": 1.25, "apple_cost": 240.0, "orange_cost": 480.0, "all_cost": 720.0}
    got = ns["fruit_blanks"]()
    if not isinstance(got, dict) or set(got) != set(at):
        say("The result is not a dict with the eight names.")
        return
    for name, value in at.items():
        want = slope(lambda v: payment(**{name: v}), value, 1e-3)
        if not number(got[name]) or not same(got[name], want):
            say(f"{name} should be {want:.4f}, not {got[name]}.")


PARTS = [part_numbers]
