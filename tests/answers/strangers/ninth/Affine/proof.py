"""What the text of Affine promises, tested."""
import numpy as np
from helpers import Findings, close, pair, rng, slopes

GIVEN = {"np": np}


def problems(ns):
    found = Findings()
    cls = ns["Affine"]
    r = rng()

    def run(what, shape, D, M, ints=False):
        W, b = r.normal(size=(D, M)), r.normal(size=M)
        layer = cls(W, b)
        single = len(shape) == 1
        for _ in range(2):
            x = r.integers(-4, 5, shape) if ints else r.normal(size=shape)
            x0, W0, b0 = x.copy(), W.copy(), b.copy()
            flat = x0.reshape(1 if single else shape[0], -1)
            y = layer.forward(x)
            want = flat @ W + b
            found.say(close(y, want[0] if single else want), what + ": forward is wrong")
            d = r.normal(size=M if single else (shape[0], M))
            for dout in (d, 2 * d):
                kept = dout.copy()
                rows = kept.reshape(len(flat), M)
                dx = layer.backward(dout)
                found.say(close(dx, (rows @ W.T).reshape(shape)), what + ": dx is wrong")
                found.say(close(layer.dW, flat.T @ rows), what + ": dW is wrong")
                found.say(close(layer.db, rows.sum(axis=0)), what + ": db is wrong")
                near = slopes(lambda w: ((flat @ w + b) * rows).sum(), W)
                found.say(close(layer.dW, near, 1e-5, 1e-6), what + ": dW is not the numerical one")
                found.say(np.array_equal(dout, kept), what + ": dout is changed")
            found.say(x.shape == x0.shape and np.array_equal(x, x0), what + ": x is changed")
            found.say(np.array_equal(W, W0) and np.array_equal(b, b0), what + ": the parameters are changed")

    for what, shape, D, M in [("a batch", (3, 4), 4, 2), ("a batch of one", (1, 4), 4, 3), ("one sample", (4,), 4, 2), ("square", (3, 3), 3, 3),
                              ("images", (2, 3, 2, 2), 12, 5), ("other shapes", (3, 2, 3), 6, 4), ("one output", (3, 2), 2, 1)]:
        found.attempt(what, lambda: run(what, shape, D, M))
        found.attempt(what + " of integers", lambda: run(what + " of integers", shape, D, M, True))

    def two():
        Wa, Wb = r.normal(size=(2, 3)), r.normal(size=(2, 3))
        a, b = cls(Wa, np.zeros(3)), cls(Wb, np.ones(3))
        x, z, d = r.normal(size=(4, 2)), r.normal(size=(4, 2)), r.normal(size=(4, 3))
        a.forward(x)
        b.forward(z)
        a.backward(d)
        b.backward(3 * d)
        found.say(close(a.dW, x.T @ d) and close(a.db, d.sum(0)), "layers interfere")
        Wa += 1
        found.say(close(a.forward(x), x @ Wa), "a change of W in place is not seen")

    found.attempt("two layers", two)
    return found
