import numpy as np
from tools import Book, close, pair, slope, slopes

def problems(namespace):
    b, A = Book(), namespace["Affine"]
    r = np.random.default_rng(4)
    for shape, m in [((4, 6), 3), ((1, 6), 3), ((5, 4), 4), ((6,), 3), ((3, 1, 2, 3), 4), ((2, 3, 4), 5)]:
        D = shape[0] if len(shape) == 1 else int(np.prod(shape[1:]))
        W, c = r.normal(size=(D, m)), r.normal(size=m)
        x = r.normal(size=shape)
        l = A(W, c)
        flat = x.reshape(-1, D).copy()
        want = flat @ W + c
        want = want[0] if len(shape) == 1 else want
        d = r.normal(size=want.shape)
        x0, d0, W0, c0 = x.copy(), d.copy(), W.copy(), c.copy()
        b.that(f"forward {shape}", lambda: close(l.forward(x), want))
        g = d.reshape(-1, m)
        loss = lambda: float(((flat @ W + c) * g).sum())
        dW, db, dx = slopes(loss, W), slopes(loss, c), slopes(loss, flat).reshape(shape)
        for _ in "ab":
            b.that(f"dx {shape}", lambda: close(l.backward(d), dx, 1e-5, 1e-7))
            b.that(f"dW {shape}", lambda: close(l.dW, dW, 1e-5, 1e-7))
            b.that(f"db {shape}", lambda: close(l.db, db, 1e-5, 1e-7))
        b.that("x and dout unchanged", lambda: x.shape == shape and bool((x == x0).all() and (d == d0).all()))
        b.that("W and b unchanged", lambda: bool((l.W == W0).all() and (l.b == c0).all()))
    W, c = np.array([[10, 10, 10], [5, 5, 5]]), np.array([1, 2, 3])
    l = A(W, c)
    b.that("integers", lambda: close(l.forward(np.array([[0, 0], [1, 0]])), [[1, 2, 3], [11, 12, 13]]))
    b.that("integers back", lambda: close(l.backward(np.array([[1, 2, 3], [4, 5, 6]])), [[60, 30], [150, 75]]) and close(l.db, [5, 7, 9]))
    p, q = A(W * 1.0, c * 1.0), A(W * 2.0, c * 1.0)
    p.forward(np.array([[1.0, 2.0]])), q.forward(np.array([[3.0, 4.0]]))
    b.that("two layers", lambda: p.backward(np.ones((1, 3))) is not None and close(p.dW, [[1, 1, 1], [2, 2, 2]]))
    return b.problems
