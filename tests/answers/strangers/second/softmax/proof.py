import copy
import io
import warnings
from contextlib import redirect_stdout
import numpy as np


def close(a, b, tol=1e-6):
    """Whether a has the numbers and the shape of b; numbers only."""
    try:
        a = np.asarray(a)
        if a.dtype.kind not in "fiu":
            return False
        a, b = a.astype(float), np.asarray(b, dtype=float)
    except (TypeError, ValueError):
        return False
    return a.shape == b.shape and bool(np.all(np.isfinite(a))) and bool(np.allclose(a, b, rtol=tol, atol=tol))


def slope(f, x, h=1e-5):
    """The numerical gradient at the float64 array x of f, which returns one number."""
    x = np.array(x, dtype=float)
    g = np.zeros(x.shape)
    for i in np.ndindex(*x.shape):
        p, m = x.copy(), x.copy()
        p[i] += h
        m[i] -= h
        g[i] = (f(p) - f(m)) / (2 * h)
    return g


def given():
    return {}


def truth(x):
    x = np.asarray(x, dtype=float)
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def examine(ns, out):
    f = ns["softmax"]
    rng = np.random.default_rng(1)
    xs = [np.array([7.0, 7.0]), rng.normal(size=4), rng.normal(size=(3, 5)), rng.normal(size=(4, 4)),
          rng.integers(-3, 4, (3, 2)), rng.integers(-3, 4, 5), np.array([1000.0, -1000.0, 999.0]),
          np.array([[1000, 998], [-1000, -999], [0, 1]]), np.array([-1000.0, -1001.0])]
    for x in xs:
        x0 = x.copy()
        if not close(f(x), truth(x0)):
            out.append(f"The probabilities for an x of shape {x.shape} are wrong.")
        if not np.array_equal(x, x0):
            out.append("x has changed.")


def problems(namespace):
    out = []
    namespace.update(given())
    with warnings.catch_warnings(record=True) as caught, redirect_stdout(io.StringIO()):
        warnings.simplefilter("always")
        try:
            examine(namespace, out)
        except Exception as e:
            out.append(f"It stops with {type(e).__name__}: {e}.")
    for w in caught:
        if issubclass(w.category, RuntimeWarning):
            out.append(f"numpy warns: {w.message}.")
    return list(dict.fromkeys(out))


GIVEN = given()
