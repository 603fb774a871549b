"""Proof for the exercise softmax, from its text alone."""
import numpy as np

from proof_tools import Report, close, unchanged


import math


def right(x):
    if np.ndim(x) == 2:
        return np.array([right(row) for row in x])
    top = max(float(v) for v in x)
    e = [math.exp(float(v) - top) for v in x]
    return np.array([v / sum(e) for v in e])


def problems(namespace):
    r, f, rng = Report(), namespace["softmax"], np.random.default_rng(4)
    xs = {"two equal": np.array([7.0, 7.0]), "one sample": rng.normal(size=5), "a batch": rng.normal(size=(4, 3)),
          "a square batch": rng.normal(size=(3, 3)), "one row": rng.normal(size=(1, 4)),
          "integers": np.array([[1, 2, 3], [3, 0, -1]]), "integers of one sample": np.array([1, 0, 2]),
          "large": np.array([1000.0, 999.0, 900.0]), "large and 900": np.array([[1000.0, 900.0], [900.0, 1000.0]]),
          "small": np.array([-1000.0, -1001.0]),
          "far rows": np.array([[1000.0, 999.0], [-1000.0, -999.0]]), "large integers": np.array([[1000, 998], [3, 4]])}
    for name, x in xs.items():
        def test():
            y = f(x.copy())
            return isinstance(y, np.ndarray) and close(y, right(x), 1e-5)
        r.run(name, test)
        r.run(name + ", x unchanged", lambda: unchanged(lambda: f(x), x))
    return r.problems
