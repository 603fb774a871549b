"""What the text of basket_values promises, tested."""
import numpy as np
from helpers import Findings, close, pair, rng, slopes

def problems(ns):
    found = Findings()

    def test():
        for a, n, o, m, t in [(10, 1, 20, 2, 1.1), (0.5, 3, 1.25, 7, 1.3)]:
            got = ns["basket_values"](a, n, o, m, t)
            found.say(isinstance(got, dict), "the result is not a dict")
            want = {"apple_cost": a * n, "orange_cost": o * m, "all_cost": a * n + o * m, "total": (a * n + o * m) * t}
            for k, v in want.items():
                found.say(k in got and close(got[k], v), f"{k} is {got.get(k)}, not {v}")

    found.attempt("a call", test)
    return found
