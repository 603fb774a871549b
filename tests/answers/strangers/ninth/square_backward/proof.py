"""What the text of square_backward promises, tested."""
import numpy as np
from helpers import Findings, close, pair, rng, slopes

def problems(ns):
    found = Findings()

    def test():
        for x, u in [(3, 2), (-1.5, 0.7), (0, 4), (2.5, -3)]:
            want = u * slopes(lambda v: v[0] ** 2, [x])[0]
            got = ns["square_backward"](x, u)
            found.say(close(got, 2 * x * u) and close(got, want, 1e-6, 1e-6), f"at {x}, {u}: {got}, not {2 * x * u}")

    found.attempt("a call", test)
    return found
