"""What the text of mul_backward promises, tested."""
import numpy as np
from helpers import Findings, close, pair, rng, slopes

def problems(ns):
    found = Findings()
    f = ns["mul_backward"]

    def test():
        for x, y, u in [(1, 2, 1.0), (-1.5, 0.4, 2.5), (3, -7, -0.5), (0, 0, 1)]:
            got = f(x, y, u)
            found.say(pair(got), "the result is not a tuple or list of two")
            want = (y * u, x * u)
            near = u * slopes(lambda v: v[0] * v[1], [x, y])
            found.say(close(got, want) and close(got, near, 1e-5, 1e-5), f"at {x}, {y}, {u}: {got}, not {want}")
        found.say(close(f(10, 5, 1.3), (6.5, 13.0)), "the example is wrong")

    found.attempt("a call", test)
    return found
