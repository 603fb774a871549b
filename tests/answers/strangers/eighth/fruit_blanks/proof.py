import numpy as np
from tools import Book, close, pair, slope, slopes

def problems(namespace):
    b, f = Book(), namespace["fruit_blanks"]
    names = ["apple_price", "apple_count", "orange_price", "orange_count", "tax"]
    d = dict(zip(names, slope(lambda p, n, q, m, t: (p * n + q * m) * t, 80, 3, 120, 4, 1.25, h=1e-4)))
    d.update(all_cost=1.25, apple_cost=1.25, orange_cost=1.25)
    b.that("a dict of the eight names", lambda: isinstance(f(), dict) and set(f()) == set(d))
    for k in d:
        b.that(k, lambda: close(float(f()[k]), d[k]))
    return b.problems
