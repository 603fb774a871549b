"""What the text of apple_gradients promises, tested."""
import numpy as np
from helpers import Findings, close, pair, rng, slopes

GIVEN = {"mul_backward": lambda x, y, upstream: (upstream * y, upstream * x)}


def problems(ns):
    found = Findings()
    f = ns["apple_gradients"]

    def test():
        for p, c, t, u in [(100, 2, 1.1, 1.0), (3.5, 4, 1.25, 2.0), (80, 0, 1.3, -1.5)]:
            got = f(p, c, t, upstream=u)
            near = u * slopes(lambda v: v[0] * v[1] * v[2], [p, c, t])
            for k, want, n in zip(("price", "count", "tax"), (c * t * u, p * t * u, p * c * u), near):
                found.say(close(got[k], want) and close(got[k], n, 1e-5, 1e-5), f"{k}: {got[k]}, not {want}")
        found.say(close(f(100, 2, 1.1)["tax"], 200), "the example is wrong")

    found.attempt("a call", test)
    return found
