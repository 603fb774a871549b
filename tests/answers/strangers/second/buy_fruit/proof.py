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


used = []


class MulLayer:
    def forward(self, x, y):
        used.append("mul")
        self.x, self.y = x, y
        return x * y

    def backward(self, dout):
        return self.y * dout, self.x * dout


class AddLayer:
    def forward(self, x, y):
        used.append("add")
        return x + y

    def backward(self, dout):
        return dout, dout


def given():
    return {"MulLayer": MulLayer, "AddLayer": AddLayer}


def examine(ns, out):
    f = ns["buy_fruit"]
    names = ["apple_price", "apple_count", "orange_price", "orange_count", "tax"]
    pay = lambda v: (v[0] * v[1] + v[2] * v[3]) * v[4]
    rng = np.random.default_rng(1)
    for c in [np.array([100, 2, 150, 3, 1.1])] + list(rng.uniform(0.5, 5, (6, 5))):
        used.clear()
        r = f(*c.tolist())
        if not isinstance(r, tuple) or len(r) != 2 or not isinstance(r[1], dict):
            out.append("The result is not a number and a dict.")
            continue
        if not close(r[0], pay(c)):
            out.append("The total is wrong.")
        if set(r[1]) != set(names):
            out.append("The names in the dict are wrong.")
            continue
        for k, w in zip(names, slope(pay, c)):
            if not close(r[1][k], w, 1e-4):
                out.append(f"The derivative for {k} is wrong.")
        if used.count("mul") < 3 or "add" not in used:
            out.append("Layers are not used.")


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
