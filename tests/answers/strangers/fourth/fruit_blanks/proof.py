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


def problems(namespace):
    def numbers_below(found):
        got = namespace["fruit_blanks"]()
        if not isinstance(got, dict):
            found.append("The result is not a dict.")
            return
        ins = {"apple_count": 3.0, "apple_price": 80.0, "orange_price": 120.0, "orange_count": 4.0, "tax": 1.25}
        names = list(ins)
        g = slopes(lambda v: (v[0] * v[1] + v[2] * v[3]) * v[4], [ins[n] for n in names], 1e-3)
        want = dict(zip(names, g))
        want.update(dict(zip(("apple_cost", "orange_cost"), slopes(lambda v: (v[0] + v[1]) * 1.25, [240.0, 480.0], 1e-3))))
        want["all_cost"] = float(slopes(lambda v: float(v[()]) * 1.25, 720.0, 1e-3))
        for name, w in want.items():
            if name not in got:
                found.append(f"{name} is missing.")
            elif not number(got[name]) or not near(got[name], w, tiny=1e-6):
                found.append(f"{name} is {got[name]!r} instead of about {w:g}.")
    return collect(numbers_below)
