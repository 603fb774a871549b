"""What the text of the exercise promises, as a program."""
import numbers
import warnings

import numpy as np


def number(v):
    return isinstance(v, (numbers.Number, np.number)) and not isinstance(v, (bool, np.bool_)) or (isinstance(v, np.ndarray) and v.shape == () and v.dtype.kind in "iuf")


def near(a, b, rel=1e-6, tiny=1e-9):
    try:
        a, b = np.asarray(a, dtype=np.float64), np.asarray(b, dtype=np.float64)
    except (TypeError, ValueError):
        return False
    return a.shape == b.shape and bool(np.all(np.abs(a - b) <= tiny + rel * np.abs(b)))


def collect(*parts):
    """Run parts that append sentences to a list; an exception is a sentence, too."""
    found = []
    for part in parts:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                part(found)
        except Exception as e:
            found.append(f"{part.__name__.replace('_', ' ')}: it stops with {type(e).__name__}: {str(e)[:100]}")
    return found


def slopes(f, x, h=1e-5):
    """Central differences of f, a function of an array, in float64."""
    x = np.array(x, dtype=np.float64)
    g = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        keep = x[i]
        x[i] = keep + h
        up = f(x)
        x[i] = keep - h
        g[i] = (up - f(x)) / (2 * h)
        x[i] = keep
    return g


import math


def problems(namespace):
    d = namespace["derivative"]

    def slope_values(found):
        for f, g in [(lambda x: x ** 2, lambda x: 2 * x), (lambda x: 0.5 * x + 3, lambda x: 0.5),
                     (lambda x: -x ** 3, lambda x: -3 * x * x), (math.sin, math.cos), (math.exp, math.exp)]:
            for x in (0, 1.5, -2.0, 3):
                got = d(f, x)
                if not number(got):
                    found.append(f"The result is a {type(got).__name__}.")
                    return
                if not near(got, g(x), rel=1e-6, tiny=1e-6):
                    found.append(f"A slope is {got} instead of {g(x)}.")

    def step(found):
        for h in (0.5, 0.1, 2.0):
            x = 1.0
            got = d(lambda v: v ** 3 + v ** 2, x, h)
            if not near(got, 3 * x * x + h * h + 2 * x):
                found.append(f"With h = {h} it is not the central difference.")
            if not near(d(lambda v: v ** 3 + v ** 2, x, h=h), got):
                found.append("h as a keyword differs.")

    def one_at_a_time(found):
        def f(x):
            if np.ndim(x):
                found.append("f is called with an array.")
            return 3 * x
        d(f, 2.0)
    return collect(slope_values, step, one_at_a_time)
