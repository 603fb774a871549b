import numpy as np
from tools import Book, close, pair, slope, slopes

def problems(namespace):
    b, L = Book(), namespace["Relu"]
    r = np.random.default_rng(2)
    arrays = [r.normal(size=s) for s in [(5,), (3, 4), (2, 3, 2, 2)]] + [np.array([[1.0, -0.5], [-2, 3]]), np.array([0.0, -1, 2]), np.array([3, -2, 0])]
    for x in arrays:
        d, l = r.normal(size=x.shape), L()
        x0, d0 = x.copy(), d.copy()
        b.that(f"forward {x.shape}", lambda: close(l.forward(x), np.where(x0 > 0, x0, 0)))
        for _ in "ab":
            b.that(f"backward {x.shape}", lambda: close(l.backward(d), np.where(x0 > 0, d0, 0)))
        b.that("unchanged", lambda: bool((x == x0).all() and (d == d0).all()))
    def two():
        p, q = L(), L()
        u, v, one = np.array([1.0, -1.0]), np.array([-1.0, 1.0]), np.ones(2)
        p.forward(u); q.forward(v)
        ok = close(p.backward(one), [1, 0]) and close(q.backward(one), [0, 1])
        p.forward(v)
        return ok and close(p.backward(one), [0, 1])
    b.that("two layers, used again", two)
    b.that("a new array", lambda: not np.shares_memory(a := np.array([1.0, 2.0]), L().forward(a)))
    return b.problems
