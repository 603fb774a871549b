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



def add_backward(upstream):
    return upstream, upstream


def mul_backward(x, y, upstream):
    return upstream * y, upstream * x


GIVEN = {"add_backward": add_backward, "mul_backward": mul_backward}


def part_gradients(ns, say):
    for price, count, tax in [(100, 2, 1.1), (35.5, 8, 1.25), (0, 3, 1.5), (7, 1, 1.0)]:
        for up in (None, 1.0, 2.5, -0.5):
            got = ns["apple_gradients"](price, count, tax) if up is None else ns["apple_gradients"](price, count, tax, up)
            u = 1.0 if up is None else up
            want = {"price": u * slope(lambda v: v * count * tax, price), "count": u * slope(lambda v: price * v * tax, count),
                    "tax": u * slope(lambda v: price * count * v, tax)}
            if not isinstance(got, dict) or set(got) != set(want):
                say("The result is not a dict with the three names.")
                continue
            for key in want:
                if not same(got[key], want[key]):
                    say(f"{key} should be {want[key]}, not {got[key]}.")


PARTS = [part_gradients]
