import numpy as np
from tools import Book, close, pair, slope, slopes

def problems(namespace):
    b, L = Book(), namespace["AddLayer"]
    for x, y, d in [(10, 5, 1.3), (-2.0, 3.5, 0.4), (0, 4, 2)]:
        def test():
            l = L()
            return close(l.forward(x, y), x + y) and pair(l.backward(d), d, d) and pair(l.backward(3 * d), 3 * d, 3 * d)
        b.that(f"{x}, {y}, {d}", test)
    def two():
        p, q = L(), L()
        p.forward(2, 3); q.forward(5, 7)
        return pair(p.backward(1), 1, 1) and pair(q.backward(4), 4, 4) and p.forward(1, 1) == 2
    b.that("two layers, used again", two)
    return b.problems
