"""Looks for what is wrong with an answer, from the text of the exercise alone."""

import warnings

import numpy as np


def close(a, b, rtol=1e-5, atol=1e-8):
    """Say whether a has the shape and the numbers of b."""
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    return a.shape == b.shape and bool(np.allclose(a, b, rtol=rtol, atol=atol))


def numeric(f, x, h=1e-5):
    """Return the numerical derivative of the number f(x) for each entry of x, in float64."""
    x = np.array(x, dtype=np.float64)
    g = np.zeros(x.shape)
    for i in np.ndindex(*x.shape):
        up, down = x.copy(), x.copy()
        up[i] += h
        down[i] -= h
        g[i] = (f(up) - f(down)) / (2 * h)
    return g


def is_number(v):
    return np.ndim(v) == 0 and isinstance(v, (int, float, np.number)) and not isinstance(v, bool)


def run_all(tests):
    """Run each test; collect a sentence for each one that returns a text or stops with an error."""
    found = []
    for test in tests:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error", RuntimeWarning)
                said = test()
        except Exception as error:
            said = f"it stops with {type(error).__name__}: {error}"
        if said:
            found.append(f"{test.__name__}: {said}.")
    return found


GIVEN = {"np": np}


def problems(namespace: dict) -> list[str]:
    f = namespace["softmax"]
    rng = np.random.default_rng(3)

    def want(x):
        rows = [np.exp(np.asarray(r, float) - np.max(r)) for r in np.atleast_2d(x)]
        return np.array([r / r.sum() for r in rows]).reshape(x.shape)

    def check(x):
        x0 = x.copy()
        y = f(x)
        if not np.array_equal(x, x0):
            return "x has changed"
        if not close(y, want(x0)):
            return f"the result is wrong for scores of shape {x0.shape} and type {x0.dtype}"

    def scores():
        for x in [np.array([7.0, 7.0]), rng.normal(size=5), rng.normal(size=(4, 3)), rng.normal(size=(3, 3)),
                  rng.normal(size=(1, 6)), rng.normal(size=(5, 1)), rng.integers(-3, 4, (4, 3)), rng.integers(-3, 4, 5)]:
            said = check(x)
            if said:
                return said

    def extremes():
        for x in [np.array([1000.0, 999.0, -1000.0]), np.array([[1000.0, 900, 999], [-1000, -999, -1000], [1, 2, 3]]),
                  np.array([1000, 998, -1000]), np.array([-1000.0, -1001.0])]:
            said = check(x)
            if said:
                return said

    return run_all([scores, extremes])
