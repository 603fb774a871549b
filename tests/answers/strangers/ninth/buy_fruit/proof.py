"""What the text of buy_fruit promises, tested."""
import numpy as np
from helpers import Findings, close, pair, rng, slopes

LOG = []


class MulLayer:
    def forward(self, x, y):
        self.pair = (x, y)
        LOG.append("mul forward")
        return x * y

    def backward(self, dout):
        LOG.append("mul backward")
        return dout * self.pair[1], dout * self.pair[0]


class AddLayer:
    def forward(self, x, y):
        LOG.append("add forward")
        return x + y

    def backward(self, dout):
        LOG.append("add backward")
        return dout, dout


GIVEN = {"MulLayer": MulLayer, "AddLayer": AddLayer}
NAMES = ("apple_price", "apple_count", "orange_price", "orange_count", "tax")


def problems(ns):
    found = Findings()

    def test():
        for args in [(100, 2, 150, 3, 1.1), (3.5, 4, 0.25, 9, 1.3)]:
            LOG.clear()
            result = ns["buy_fruit"](*args)
            found.say(pair(result), "the result is not a tuple of two")
            total, g = result
            found.say(close(total, (args[0] * args[1] + args[2] * args[3]) * args[4]), f"the total is {total}")
            d = slopes(lambda v: (v[0] * v[1] + v[2] * v[3]) * v[4], args, 1e-4)
            found.say(set(g) == set(NAMES), "the keys are not the argument names")
            for k, v in zip(NAMES, d):
                found.say(close(g[k], v, 1e-6), f"{k}: {g[k]}, not {v}")
            for what, n in [("mul forward", 3), ("add forward", 1), ("mul backward", 3), ("add backward", 1)]:
                found.say(LOG.count(what) == n, f"{what} is called {LOG.count(what)} times")

    found.attempt("a call", test)
    return found
