import numpy as np
from tools import Book, close, pair, slope, slopes

def problems(namespace):
    b, f = Book(), namespace["add_backward"]
    for u in (1.3, -2.0, 0.0, 5):
        b.that(f"upstream {u}", lambda: pair(f(u), u, u))
    return b.problems
