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
    return np.where(x > 0, x, 0.0)


def examine(ns, out):
    cls = ns["Relu"]
    rng = np.random.default_rng(1)

    def look(layer, x, d, want, when=""):
        d0 = d.copy()
        r = layer.backward(d)
        if not np.array_equal(d, d0):
            out.append("dout has changed.")
        if not close(r, want, 1e-5):
            out.append("The gradient is wrong" + when + ".")

    def dx(x, d):
        return slope(lambda v: np.sum(truth(v) * d), x)

    for shape in ((5,), (4, 3), (2, 3, 4), (2, 2, 3, 3)):
        x, d = rng.normal(size=shape) * 2, rng.normal(size=shape)
        x0 = x.copy()
        layer = cls()
        if not close(layer.forward(x), truth(x)):
            out.append("forward is wrong.")
        if not np.array_equal(x, x0):
            out.append("x has changed.")
        look(layer, x0, d, dx(x0, d))
    xi = np.array([[-2, 1, 3], [4, -1, 2]])
    layer = cls()
    if not close(layer.forward(xi), truth(xi)):
        out.append("Integers give wrong results.")
    look(layer, xi, np.ones((2, 3)), dx(xi, np.ones((2, 3))), " for integers")
    a, b = cls(), cls()
    x1, x2, x3 = rng.normal(size=(3, 4, 2))
    d = rng.normal(size=(4, 2))
    a.forward(x1)
    b.forward(x2)
    look(a, x1, d, dx(x1, d), " while another layer is in use")
    look(b, x2, d, dx(x2, d), " while another layer is in use")
    a.forward(x3)
    look(a, x3, d, dx(x3, d), " when a layer is used again")
    z = cls()
    if not close(z.forward(np.array([0.0, 1.0, -1.0])), [0, 1, 0]):
        out.append("forward is wrong at 0.")
    if not close(z.backward(np.array([2.0, 3.0, 4.0])), [0, 3, 0]):
        out.append("The gradient at 0 is not 0.")


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
