"""What the text of add_backward promises, tested."""
import numpy as np
from helpers import Findings, close, pair, rng, slopes

def problems(ns):
    found = Findings()

    def test():
        for u in (1.3, -2, 0, 7.5):
            got = ns["add_backward"](u)
            found.say(pair(got) and close(got, (u, u)), f"for {u}: {got}")
            want = u * slopes(lambda v: v[0] + v[1], [3, 4])
            found.say(close(got, want, 1e-6, 1e-6), "not the numerical slope")

    found.attempt("a call", test)
    return found
