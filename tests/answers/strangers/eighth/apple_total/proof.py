import numpy as np
from tools import Book, close, pair, slope, slopes

def problems(namespace):
    b, f = Book(), namespace["apple_total"]
    for p, n, t in [(100, 2, 1.1), (37.25, 1, 1.25), (3, 7, 1.0), (0.5, 0, 1.2)]:
        b.that(f"{n} apples at {p}, tax {t}", lambda: close(f(p, n, t), p * n * t))
    return b.problems
