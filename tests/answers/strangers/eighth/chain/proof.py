import numpy as np
from tools import Book, close, pair, slope, slopes

def problems(namespace):
    b, f = Book(), namespace["chain"]
    for d, u in [([1.1, 2], 1.0), ([2, -3, 0.5, 4], 1.5), ((2.0, 5.0), 3.0), ([7], 2.0), ([], 5.0), ((), 1.0), ([0.0, 2.0], -1.0)]:
        before = list(d)
        want = [u * float(np.prod(before[: i + 1])) for i in range(len(before))]
        b.that(f"the signals of {d}, {u}", lambda: isinstance(r := f(d, u), (list, tuple, np.ndarray)) and close(np.array(r, float), want))
        b.that(f"{before} is left unchanged", lambda: list(d) == before)
    b.that("upstream is 1 if not given", lambda: close(list(f([3, 4])), [3.0, 12.0]))
    return b.problems
