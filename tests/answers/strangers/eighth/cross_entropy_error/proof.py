import numpy as np
from tools import Book, close, pair, slope, slopes

def problems(namespace):
    b, f = Book(), namespace["cross_entropy_error"]
    r = np.random.default_rng(6)
    for n, c in [(1, 3), (4, 3), (3, 3), (5, 2), (6, 10)]:
        y = r.random((n, c)) + 0.05
        y /= y.sum(1, keepdims=True)
        t = r.integers(c, size=n)
        hot = np.eye(c, dtype=int)[t]
        want = -sum(np.log(y[i, t[i]]) for i in range(n)) / n
        y0, t0, h0 = y.copy(), t.copy(), hot.copy()
        b.that(f"one-hot batch of {n}", lambda: close(f(y, hot), want))
        b.that(f"class numbers, batch of {n}", lambda: close(f(y, t), want))
        one = -np.log(y[0, t[0]])
        b.that("one sample, one-hot", lambda: close(f(y[0], hot[0]), one))
        b.that("one sample, integer", lambda: close(f(y[0], int(t[0])), one) and close(f(y[0], t[0]), one))
        b.that("unchanged", lambda: bool((y == y0).all() and (t == t0).all() and (hot == h0).all()))
    b.that("small", lambda: close(f(np.array([1e-8, 1 - 1e-8]), 0), -np.log(1e-8), 1e-6))
    b.that("zero elsewhere", lambda: close(f(np.array([[0.0, 1.0], [0.5, 0.5]]), np.array([[0, 1], [1, 0]])), np.log(2) / 2))
    b.that("zero elsewhere, class numbers", lambda: close(f(np.array([0.0, 0.25, 0.75]), 1), np.log(4)))
    return b.problems
