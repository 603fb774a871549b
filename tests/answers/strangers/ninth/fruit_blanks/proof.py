"""What the text of fruit_blanks promises, tested."""
import numpy as np
from helpers import Findings, close, pair, rng, slopes

def problems(ns):
    found = Findings()

    def test():
        got = ns["fruit_blanks"]()
        names = ("apple_count", "apple_price", "orange_price", "orange_count", "tax")
        d = slopes(lambda v: (v[0] * v[1] + v[2] * v[3]) * v[4], [3, 80, 120, 4, 1.25], 1e-4)
        want = dict(zip(names, d))
        want.update(all_cost=1.25, apple_cost=1.25, orange_cost=1.25)
        found.say(set(got) == set(want), "the names are not the eight")
        for k, v in want.items():
            found.say(close(got[k], v, 1e-6), f"{k} is {got[k]}, not {v}")

    found.attempt("a call", test)
    return found
