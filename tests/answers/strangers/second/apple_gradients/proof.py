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


def given():
    return {"mul_backward": lambda x, y, upstream: (y * upstream, x * upstream)}


def examine(ns, out):
    f = ns["apple_gradients"]
    rng = np.random.default_rng(1)
    cases = [(100, 2, 1.1)] + [tuple(c) for c in rng.uniform(0.3, 4, (8, 4))] + [(0.0, 2.0, 1.1, 2.0)]
    for c in cases:
        p, n, t, u = (*c, 1.0)[:4]
        r = f(*c)
        if not isinstance(r, dict) or set(r) != {"price", "count", "tax"}:
            out.append("The result is not a dict with the three names.")
            continue
        want = slope(lambda v: u * v[0] * v[1] * v[2], [p, n, t])
        for k, w in zip(("price", "count", "tax"), want):
            if not close(r[k], w, 1e-4):
                out.append(f"The derivative for {k} is wrong.")


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
