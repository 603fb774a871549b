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


GIVEN = {}


def problems(namespace: dict) -> list[str]:
    import math
    f = namespace["derivative"]

    def slopes():
        for g, x, want in [(lambda x: x**2, 3, 6), (math.sin, 0.7, math.cos(0.7)), (lambda x: 1 / x, 2.0, -0.25),
                           (lambda x: 5.0, 1, 0), (lambda x: x if x > 0 else -x, -2, -1)]:
            got = f(g, x)
            if not is_number(got) or not close(got, want, 1e-4, 1e-5):
                return f"the slope is {got!r}, not {want}"

    def step():
        for h in (1e-4, 0.1, 0.5):
            got, want = f(lambda x: x**3, 2.0, h), 12 + h**2
            if not close(got, want, 1e-6):
                return f"with h={h} the slope is {got}, not {want}"
        return None if close(f(math.exp, 1.0, h=0.25), math.e * math.sinh(0.25) / 0.25) else "h is not respected"

    def one_number():
        asked = []
        f(lambda x: asked.append(np.ndim(x)) or float(np.sum(x)), 1.0)
        return "f gets more than one number" if any(asked) else None

    return run_all([slopes, step, one_number])
