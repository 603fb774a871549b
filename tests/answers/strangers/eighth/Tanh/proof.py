import numpy as np
from tools import Book, close, pair, slope, slopes

def problems(namespace):
    b, T = Book(), namespace["Tanh"]
    r = np.random.default_rng(1)
    for shape in [(3,), (2, 4), (2, 1, 3, 2)]:
        x, d, l = r.normal(0, 2, shape), r.normal(size=shape), T()
        x0, d0 = x.copy(), d.copy()
        b.that(f"forward {shape}", lambda: close(l.forward(x), np.tanh(x)))
        b.that(f"backward {shape}", lambda: close(l.backward(d), d / np.cosh(x) ** 2))
        b.that("again", lambda: close(l.backward(d), d / np.cosh(x) ** 2))
        b.that("unchanged", lambda: bool((x == x0).all() and (d == d0).all()))
    big, l = np.array([1000.0, -1000.0, 0.01]), T()
    b.that("large numbers", lambda: close(l.forward(big), np.tanh(big)) and close(l.backward(np.ones(3)), [0, 0, 1 - np.tanh(0.01) ** 2]))
    p, q = T(), T()
    x, y = r.normal(size=4), r.normal(size=4)
    b.that("two layers", lambda: (p.forward(x), q.forward(y)) and close(p.backward(np.ones(4)), 1 - np.tanh(x) ** 2))
    b.that("used again", lambda: q.forward(x) is not None and close(q.backward(np.ones(4)), 1 - np.tanh(x) ** 2))
    return b.problems
