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


def examine(ns, out):
    cls = ns["Affine"]
    rng = np.random.default_rng(1)

    def look(layer, x, d, W, b, when=""):
        n = 1 if x.ndim == 1 else len(x)
        flat, g = x.reshape(n, -1), d.reshape(n, -1)
        d0 = d.copy()
        r = layer.backward(d)
        if not np.array_equal(d, d0):
            out.append("dout has changed.")
        total = lambda X, w, c: np.sum((X.reshape(n, -1) @ w + c) * g)
        if not close(r, slope(lambda v: total(v, W, b), x), 1e-5):
            out.append("dx is wrong" + when + ".")
        if not close(layer.dW, slope(lambda v: total(x, v, b), W), 1e-5):
            out.append("dW is wrong" + when + ".")
        if not close(layer.db, slope(lambda v: total(x, W, v), b), 1e-5):
            out.append("db is wrong" + when + ".")

    for shape in ((4, 6), (3, 6), (1, 6), (6,), (3, 1, 2, 3), (2, 3, 2), (5, 2, 3, 1)):
        M = 3
        W, b = rng.normal(size=(6, M)), rng.normal(size=M)
        x = rng.normal(size=shape)
        x0, W0, b0 = x.copy(), W.copy(), b.copy()
        layer = cls(W, b)
        n = 1 if len(shape) == 1 else shape[0]
        want = x.reshape(n, 6) @ W + b
        want = want[0] if len(shape) == 1 else want
        when = f" for an x of shape {shape}"
        if not close(layer.forward(x), want):
            out.append("forward is wrong" + when + ".")
        look(layer, x0, rng.normal(size=want.shape), W0, b0, when)
        look(layer, x0, rng.normal(size=want.shape), W0, b0, " in a second call")
        if x.shape != x0.shape or not np.array_equal(x, x0):
            out.append("x has changed.")
    W1, b1, W2, b2 = rng.normal(size=(2, 3)), rng.normal(size=3), rng.normal(size=(2, 3)), rng.normal(size=3)
    one, two = cls(W1, b1), cls(W2, b2)
    x1, x2, d = rng.normal(size=(4, 2)), rng.normal(size=(4, 2)), rng.normal(size=(4, 3))
    one.forward(x1)
    two.forward(x2)
    look(one, x1, d, W1, b1, " while another layer is in use")
    look(two, x2, d, W2, b2, " while another layer is in use")


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
