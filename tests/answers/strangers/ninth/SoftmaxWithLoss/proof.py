"""What the text of SoftmaxWithLoss promises, tested."""
import numpy as np
from helpers import Findings, close, pair, rng, slopes

def softmax(x):
    p = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return p / p.sum(axis=-1, keepdims=True)


def cross_entropy_error(y, t):
    t = np.asarray(t)
    c = t.argmax(axis=-1) if t.shape == y.shape else t
    return float(np.mean(-np.log(np.take_along_axis(y, np.expand_dims(c, -1), -1))))


GIVEN = {"np": np, "softmax": softmax, "cross_entropy_error": cross_entropy_error}


def problems(ns):
    found = Findings()
    cls = ns["SoftmaxWithLoss"]
    r = rng()

    def run(what, x, t, numeric=True):
        layer = cls()
        x0, t0 = x.copy(), np.array(t)
        c = t0.argmax(axis=-1) if t0.shape == x.shape else t0
        p = softmax(x0)
        n = 1 if x.ndim == 1 else len(x)
        loss = layer.forward(x, t)
        found.say(np.ndim(loss) == 0 and close(loss, cross_entropy_error(p, c)), what + ": the loss is wrong")
        want = (p - np.eye(x.shape[-1])[c]) / n
        for d in (None, 1, 0.5, 3):
            dx = layer.backward() if d is None else layer.backward(d)
            w = want * (1 if d is None else d)
            found.say(close(dx, w), what + ": the gradient is wrong")
            if numeric:
                near = slopes(lambda v: cross_entropy_error(softmax(v), c), x0) * (1 if d is None else d)
                found.say(close(dx, near, 1e-4, 1e-7), what + ": not the numerical gradient")
        found.say(np.array_equal(x, x0) and np.array_equal(t, t0), what + ": an argument is changed")

    for n, c in [(4, 3), (3, 3), (1, 4)]:
        x, k = r.normal(size=(n, c)), r.integers(c, size=n)
        hot = np.eye(c, dtype=int)[k]
        found.attempt("class numbers", lambda: run("class numbers", x, k))
        found.attempt("one-hot", lambda: run("one-hot", x, hot))
        found.attempt("one sample", lambda: run("one sample", x[0], int(k[0])))
        found.attempt("one sample, one-hot", lambda: run("one sample, one-hot", x[0], hot[0]))
    far = np.array([[1000.0, -1000.0, 0.0], [-1000.0, -1000.0, 1000.0]])
    found.attempt("far scores", lambda: run("far scores", far, np.array([0, 2]), False))

    def two():
        a, b = cls(), cls()
        x, t = r.normal(size=(2, 3)), np.array([0, 2])
        a.forward(r.normal(size=4), 1)
        a.forward(x, t)
        b.forward(r.normal(size=(3, 2)), np.array([0, 1, 1]))
        b.backward()
        found.say(close(a.backward(), (softmax(x) - np.eye(3)[t]) / 2), "layers interfere")

    found.attempt("two layers", two)
    return found
