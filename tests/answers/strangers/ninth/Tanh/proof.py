"""What the text of Tanh promises, tested."""
import numpy as np
from helpers import Findings, close, pair, rng, slopes

GIVEN = {"np": np}


def ref(x):
    x = np.asarray(x, dtype=float)
    return np.tanh(x)


def slope(x):
    x = np.asarray(x, dtype=float)
    y = ref(x)
    return 1 - y**2


def problems(ns):
    found = Findings()
    cls = ns["Tanh"]
    r = rng()

    def run(what, x, far=False):
        layer = cls()
        x0 = x.copy()
        d = r.normal(size=x.shape)
        d0 = d.copy()
        y = layer.forward(x)
        found.say(close(y, ref(x0), 1e-7, 1e-9), what + ": forward is wrong")
        found.say(isinstance(y, np.ndarray), what + ": no array")
        found.say(not np.shares_memory(y, x), what + ": forward returns no new array")
        y0 = np.array(y)
        for dout in (d, 3 * d):
            kept = dout.copy()
            dx = layer.backward(dout)
            found.say(close(dx, slope(x0) * kept, 1e-7, 1e-9), what + ": backward is wrong")
            if x.dtype == float and not far and abs(x0).min() > 1e-3:
                near = slopes(lambda v: (ref(v) * kept).sum(), x0)
                found.say(close(dx, near, 1e-5, 1e-7), what + ": not the numerical slope")
            found.say(np.array_equal(dout, kept), what + ": dout is changed")
            found.say(not np.shares_memory(dx, dout), what + ": backward returns no new array")
        found.say(np.array_equal(x, x0), what + ": x is changed")
        found.say(np.array_equal(y, y0), what + ": the output is changed by backward")

    cases = {
        "a row": r.normal(size=5), "a batch": r.normal(size=(3, 4)), "images": r.normal(size=(2, 3, 2, 2)),
        "positive numbers": r.random((2, 3)) + 0.1, "negative numbers": -r.random((2, 3)) - 0.1,
        "integers": np.array([[1, -2, 0], [3, -1, 2]]), "zeros": np.zeros((2, 2)),
        "one number": np.array([0.3]), "single precision": r.normal(size=(2, 2)).round(1),
    }
    for what, x in cases.items():
        found.attempt(what, lambda: run(what, x))
    far = np.array([[1000.0, -1000.0, 20.0], [-20.0, 0.5, 300.0]])
    found.attempt("far numbers", lambda: run("far numbers", far, True))

    def again():
        a, b = cls(), cls()
        x1, x2 = r.normal(size=(2, 3)), r.normal(size=4)
        ones = np.ones((2, 3))
        a.forward(x2)
        a.forward(x1)
        b.forward(x2)
        b.backward(np.ones(4))
        found.say(close(a.backward(ones), slope(x1), 1e-7, 1e-9), "layers interfere")

    found.attempt("two layers", again)
    return found
