import numpy as np
from tools import Book, close, pair, slope, slopes

def s(x):
    x = np.asarray(x, dtype=np.longdouble)
    return (1 / (1 + np.exp(-x))).astype(float)

def problems(namespace):
    b, L = Book(), namespace["Sigmoid"]
    r = np.random.default_rng(3)
    for x in [r.normal(0, 3, k) for k in [(5,), (3, 4), (2, 3, 2, 2)]] + [np.array([1, 0, -2, 3]), np.array([9.0, 15.0, -12.0])]:
        d, l = r.normal(size=x.shape), L()
        x0, d0 = x.copy(), d.copy()
        b.that(f"forward {x.shape}", lambda: close(l.forward(x), s(x0), atol=1e-12))
        for _ in "ab":
            b.that(f"backward {x.shape}", lambda: close(l.backward(d), d0 * s(x0) * s(-x0), atol=1e-9))
        b.that("unchanged", lambda: bool((x == x0).all() and (d == d0).all()))
    def large():
        l = L()
        return close(l.forward(np.array([1000.0, -1000.0, 0.0])), [1, 0, 0.5]) and close(l.backward(np.ones(3)), [0, 0, 0.25])
    b.that("1,000 and -1,000", large)
    def two():
        p, q, one = L(), L(), np.ones(2)
        u, v = np.array([1.0, -1.5]), np.array([-0.3, 2.0])
        p.forward(u); q.forward(v)
        ok = close(p.backward(one), s(u) * s(-u)) and close(q.backward(one), s(v) * s(-v))
        p.forward(v)
        return ok and close(p.backward(one), s(v) * s(-v))
    b.that("two layers, used again", two)
    return b.problems
