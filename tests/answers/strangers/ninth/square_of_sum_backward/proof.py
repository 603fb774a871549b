"""What the text of square_of_sum_backward promises, tested."""
import numpy as np
from helpers import Findings, close, pair, rng, slopes

def problems(ns):
    found = Findings()
    f = ns["square_of_sum_backward"]

    def test():
        for x, y, u in [(1, 2, 1.0), (-1.5, 0.4, 2.5), (3, -7, -0.5), (0, 0, 1)]:
            got = f(x, y, u)
            found.say(pair(got), "the result is not a tuple or list of two")
            want = (2 * (x + y) * u, 2 * (x + y) * u)
            near = u * slopes(lambda v: (v[0] + v[1]) ** 2, [x, y])
            found.say(close(got, want) and close(got, near, 1e-5, 1e-5), f"at {x}, {y}, {u}: {got}, not {want}")
        found.say(close(f(1, 2), (6, 6)), "the example is wrong")

    found.attempt("a call", test)
    return found
