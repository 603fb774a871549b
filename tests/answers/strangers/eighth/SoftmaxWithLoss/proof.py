import numpy as np
from tools import Book, close, pair, slope, slopes

def softmax(x):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)

def cross_entropy_error(y, t):
    y, t = np.asarray(y), np.asarray(t)
    if t.ndim < y.ndim:
        t = np.eye(y.shape[-1])[t]
    return -np.log(np.where(t > 0, y, 1)).sum() / (y.size // y.shape[-1])

def given():
    return {"softmax": softmax, "cross_entropy_error": cross_entropy_error}

def problems(namespace):
    b, L = Book(), namespace["SoftmaxWithLoss"]
    r = np.random.default_rng(7)
    for n, c in [(None, 4), (1, 3), (4, 3), (3, 3), (6, 5)]:
        shape = (c,) if n is None else (n, c)
        x = r.normal(0, 2, shape)
        t = int(r.integers(c)) if n is None else r.integers(c, size=n)
        for form in ("numbers", "one-hot"):
            target = t if form == "numbers" else np.eye(c)[t]
            l = L()
            x0, t0 = x.copy(), np.copy(target)
            loss = lambda: float(cross_entropy_error(softmax(x), t))
            b.that(f"the loss, {form} {shape}", lambda: close(l.forward(x, target), loss()))
            g = slopes(loss, x)
            x[...] = x0
            for k in (None, 1, 2.5, -0.5):
                b.that(f"backward of {k}, {form} {shape}", lambda: close(l.backward() if k is None else l.backward(k), g * (1 if k is None else k), 1e-4, 1e-8))
            b.that("x and t unchanged", lambda: bool((x == x0).all() and np.all(np.asarray(target) == t0)))
    b.that("large scores", lambda: close((l := L()).forward(np.array([[1000.0, -1000.0]]), np.array([0])), 0) and close(l.backward(), [[0, 0]]))
    def two():
        p, q = L(), L()
        p.forward(np.zeros(2), 0); q.forward(np.zeros(2), 1)
        ok = close(p.backward(), [-0.5, 0.5]) and close(q.backward(), [0.5, -0.5])
        p.forward(np.zeros(2), 1)
        return ok and close(p.backward(), [0.5, -0.5])
    b.that("two layers, used again", two)
    return b.problems


GIVEN = given()
