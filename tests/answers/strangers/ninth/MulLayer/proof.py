"""What the text of MulLayer promises, tested."""
import numpy as np
from helpers import Findings, close, pair, rng, slopes

def problems(ns):
    found = Findings()
    cls = ns["MulLayer"]

    def test():
        layer = cls()
        for x, y, d in [(10, 5, 1.3), (-2.5, 4, 0.5), (0, 3, 2), (7, 0, -1)]:
            z = layer.forward(x, y)
            found.say(close(z, x * y), f"forward({x}, {y}) is {z}")
            for dout in (d, 2 * d + 1):
                got = layer.backward(dout)
                want = (y * dout, x * dout)
                near = dout * slopes(lambda v: v[0] * v[1], [x, y])
                found.say(pair(got) and close(got, want), f"backward({dout}) after {x}, {y} is {got}, not {want}")
                found.say(close(got, near, 1e-6, 1e-6), "not the numerical slopes")

    def independent():
        first, second = cls(), cls()
        x, y, dout = 2, 3, 1.5
        first.forward(x, y)
        second.forward(5, 7)
        second.backward(9)
        found.say(close(first.backward(dout), (y * dout, x * dout)), "two layers interfere")

    found.attempt("a call", test)
    found.attempt("two layers", independent)
    return found
