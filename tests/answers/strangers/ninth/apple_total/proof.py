"""What the text of apple_total promises, tested."""
import numpy as np
from helpers import Findings, close, pair, rng, slopes

def problems(ns):
    found = Findings()
    f = ns["apple_total"]

    def test():
        for p, c, t in [(100, 2, 1.1), (0.37, 3, 1.25), (19.99, 7, 1.0), (5, 0, 1.2)]:
            got = f(p, c, t)
            found.say(close(got, p * c * t), f"apple_total({p}, {c}, {t}) is {got}, not {p * c * t}")

    found.attempt("a call", test)
    return found
