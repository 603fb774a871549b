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
    f = namespace["cross_entropy_error"]
    rng = np.random.default_rng(4)

    def look(found, y, classes, label):
        y = np.array(y)
        rows, ks = (y[None], [classes]) if y.ndim == 1 else (y, classes)
        want = -math.fsum(math.log(r[k]) for r, k in zip(rows, ks)) / len(rows)
        hot = np.eye(y.shape[-1], dtype=int)[classes]
        forms = [("one-hot", hot), ("one-hot", hot.astype(float))]
        forms += [("number", int(classes)), ("number", np.int64(classes)), ("number", hot.argmax())] if y.ndim == 1 else [("numbers", np.array(classes))]
        for form, t in forms:
            try:
                got = f(y.copy(), t)
            except Exception as e:
                found.append(f"{label}, t as {form} ({type(t).__name__}): {type(e).__name__}: {str(e)[:80]}")
                continue
            if not number(got):
                found.append(f"{label}: the result is not one number.")
            elif not near(got, want, rel=1e-6, tiny=1e-9):
                found.append(f"{label}, t as {form}: {got} instead of {want}.")

    def batches(found):
        for n, c in [(4, 3), (3, 3), (1, 5), (6, 2), (2, 6)]:
            y = rng.random((n, c)) + 0.05
            y /= y.sum(axis=1, keepdims=True)
            look(found, y, rng.integers(0, c, n), f"a batch of {n}, {c} classes")
        look(found, [[0.3, 0.3, 0.4], [0.2, 0.7, 0.1]], np.array([1, 0]), "only small class numbers")
        look(found, [[0.3, 0.3, 0.4], [0.2, 0.7, 0.1]], np.array([1, 1]), "only small class numbers")

    def samples(found):
        look(found, [0.25, 0.75], 0, "one sample")
        look(found, [0.1, 0.2, 0.7], 1, "one sample")
        look(found, [0.1, 0.2, 0.3, 0.4], 3, "one sample")

    def small(found):
        look(found, [1e-8, 1 - 1e-8], 0, "a small probability")
        look(found, [[1e-8, 1 - 1e-8], [0.5, 0.5]], np.array([0, 1]), "a small probability")
        look(found, [[0.0, 0.4, 0.6], [1.0, 0.0, 0.0]], np.array([2, 0]), "a probability of 0 that did not occur")
        look(found, [0.0, 1.0], 1, "a probability of 0 that did not occur")
    return collect(batches, samples, small)
