"""What the text of mixed_backward promises, tested."""
import numpy as np
from helpers import Findings, close, pair, rng, slopes

GIVEN = {
    "add_backward": lambda upstream: (upstream, upstream),
    "mul_backward": lambda x, y, upstream: (upstream * y, upstream * x),
}


def problems(ns):
    found = Findings()
    f = ns["mixed_backward"]

    def test():
        for a, b, c, u in [(1, 2, 5, 1.0), (-1.5, 0.4, 3, 2.5), (3, 0, -2, -0.5)]:
            got = f(a, b, c, u)
            want = (c * u, c * u, (a + b) * u)
            near = u * slopes(lambda v: (v[0] + v[1]) * v[2], [a, b, c])
            found.say(pair(got, 3) and close(got, want) and close(got, near, 1e-5, 1e-5), f"{got}, not {want}")
        found.say(close(f(1, 2, 5), (5, 5, 3)), "the example is wrong")

    found.attempt("a call", test)
    return found
