import numpy as np
from tools import Book, close, pair, slope, slopes

import math
def problems(namespace):
    b, f = Book(), namespace["derivative"]
    for g, x, d in [(lambda v: v**2, 3, 6), (math.sin, 0.7, math.cos(0.7)), (math.exp, -1.0, math.exp(-1)), (lambda v: -4 * v + 1, 2.5, -4)]:
        b.that(f"the slope at {x}", lambda: close(f(g, x), d, 1e-5))
    b.that("h is used", lambda: close(f(lambda v: v**3, 1.0, h=0.5), 3.25))
    b.that("the difference is central", lambda: close(f(abs, 0.0), 0.0))
    seen = []
    def watch(v):
        seen.append(v)
        return v * v
    b.that("one number at a time", lambda: close(f(watch, 2.0), 4.0, 1e-5) and all(np.ndim(v) == 0 for v in seen))
    return b.problems
