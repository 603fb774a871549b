import numpy as np
from tools import Book, close, pair, slope, slopes

def problems(namespace):
    b, L = Book(), namespace["MulLayer"]
    for x, y, d in [(10, 5, 1.3), (-2.0, 3.5, 0.4), (0, 4, 2), (3, 0, -1)]:
        def test():
            l = L()
            return close(l.forward(x, y), x * y) and pair(l.backward(d), d * y, d * x) and pair(l.backward(d), d * y, d * x)
        b.that(f"{x}, {y}, {d}", test)
    def two():
        p, q = L(), L()
        p.forward(2, 3); q.forward(5, 7)
        first = pair(p.backward(1), 3, 2) and pair(q.backward(1), 7, 5)
        p.forward(11, 13)
        return first and pair(p.backward(2.0), 26.0, 22.0)
    b.that("two layers, used again", two)
    return b.problems
