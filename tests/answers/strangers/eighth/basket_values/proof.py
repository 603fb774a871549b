import numpy as np
from tools import Book, close, pair, slope, slopes

def problems(namespace):
    b, f = Book(), namespace["basket_values"]
    for a in [(10, 1, 20, 2, 1.1), (1.5, 3, 2.25, 4, 1.3), (5, 0, 7, 1, 1.0)]:
        p, n, q, m, t = a
        want = {"apple_cost": p * n, "orange_cost": q * m, "all_cost": p * n + q * m, "total": (p * n + q * m) * t}
        def test():
            got = f(*a)
            return isinstance(got, dict) and set(got) == set(want) and all(close(got[k], want[k]) for k in want)
        b.that(f"the values for {a}", test)
    return b.problems
