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


def softmax(x):
    x = np.asarray(x, dtype=float)
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def cross_entropy_error(y, t):
    y = np.atleast_2d(np.asarray(y, dtype=float))
    t = np.asarray(t)
    if t.ndim == 2 or (t.ndim == 1 and t.size == y.size and y.shape[0] == 1 and t.size > 1):
        t = t.reshape(y.shape).argmax(axis=1)
    t = t.reshape(-1)
    return float(-np.mean(np.log(y[np.arange(len(y)), t])))


def given():
    return {"softmax": softmax, "cross_entropy_error": cross_entropy_error}


def truth(x, t):
    return cross_entropy_error(softmax(x), t)


def examine(ns, out):
    cls = ns["SoftmaxWithLoss"]
    rng = np.random.default_rng(1)

    def look(layer, x, t, w, when=""):
        r = layer.backward() if w is None else layer.backward(w)
        if not close(r, (1 if w is None else w) * slope(lambda v: truth(v, t), x), 1e-6):
            out.append("The gradient is wrong" + when + ".")

    for n, c in ((5, 3), (4, 4), (1, 3), (2, 6)):
        x, k = rng.normal(size=(n, c)), rng.integers(0, c, n)
        hot = np.eye(c)[k]
        for xs, ts, what in ((x, k, "class numbers"), (x, hot, "one-hot targets"),
                             (x[0], int(k[0]), "a sample with a class number"), (x[0], hot[0], "a sample with a one-hot target")):
            for w in (None, 2.5, -0.3):
                layer = cls()
                x0, t0 = xs.copy(), copy.deepcopy(ts)
                r = layer.forward(xs, ts)
                if np.ndim(r) != 0 or not close(r, truth(x0, t0)):
                    out.append(f"The loss is not right for {what}.")
                look(layer, x0, t0, w, f" for {what}" + ("" if w is None else " with a weight"))
                if not np.array_equal(xs, x0) or not np.array_equal(ts, t0):
                    out.append("x or t has changed.")
    layer = cls()
    if not close(layer.forward(np.array([[1000.0, -1000.0], [-1000.0, 1000.0]]), np.array([0, 1])), 0):
        out.append("The loss is wrong for large scores.")
    if not close(layer.backward(), np.zeros((2, 2))):
        out.append("The gradient is wrong for large scores.")
    a, b = cls(), cls()
    x1, x2 = rng.normal(size=(3, 4)), rng.normal(size=(3, 4))
    t1, t2 = np.array([0, 1, 2]), np.array([3, 1, 0])
    a.forward(x1, t1)
    b.forward(x2, t2)
    look(a, x1, t1, 1, " while another layer is in use")
    look(b, x2, t2, 1, " while another layer is in use")
    a.forward(x2, t1)
    look(a, x2, t1, 1, " when a layer is used again")


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
