"""What the text of derivative promises, tested."""
import numpy as np
from helpers import Findings, close, pair, rng, slopes

import math


def problems(ns):
    found = Findings()
    f = ns["derivative"]

    def test():
        for g, d, x in [(lambda x: x**2, lambda x: 2 * x, 3), (math.sin, math.cos, 0.7), (math.exp, math.exp, -1.2), (lambda x: 5, lambda x: 0, 2)]:
            got = f(g, x)
            found.say(close(got, d(x), 1e-7, 1e-7), f"the slope is {got}, not {d(x)}")
        for h in (0.5, 0.01):
            want = ((2 + h) ** 3 - (2 - h) ** 3) / (2 * h)
            got = f(lambda x: x**3, 2, h)
            found.say(close(got, want, 1e-8), f"with h={h} the result is {got}, not {want}")
            found.say(close(f(lambda x: x**3, 2, h=h), want, 1e-8), "h by its name is not respected")
        seen = []
        f(lambda x: seen.append(np.ndim(x)) or 0.0, 1.0)
        found.say(set(seen) == {0}, "f is not called with one number at a time")

    found.attempt("a call", test)
    return found
