"""What the text of train promises, tested."""
import numpy as np
from helpers import Findings, close, pair, rng, slopes

from network_parts import COUNT, GIVEN, OneLayerNet, numerical_gradient

class Watched(OneLayerNet):
    def __init__(self, *args):
        super().__init__(*args)
        self.calls, self.losses = [], []

    def gradient(self, x, t):
        g = super().gradient(x, t)
        before = {k: v.copy() for k, v in self.params.items()}
        self.calls.append((x.copy(), t.copy(), before, {k: v.copy() for k, v in g.items()}, float(OneLayerNet.loss(self, x, t))))
        return g


def problems(ns):
    found = Findings()

    def test(seed=1):
        r = rng()
        x, t = r.normal(size=(12, 4)), r.integers(3, size=12)
        x0, t0 = x.copy(), t.copy()
        net = Watched(4, 3, 0.5, np.random.default_rng(0))
        arrays = dict(net.params)
        losses = ns["train"](net, x, t, 60, 5, 0.3, np.random.default_rng(seed))
        found.say(isinstance(losses, list) and len(losses) == 60, "not a list with one loss for each iteration")
        found.say(len(net.calls) == 60, f"gradient is called {len(net.calls)} times")
        found.say(all(net.params[k] is arrays[k] for k in arrays), "the arrays are not changed in place")
        found.say(np.array_equal(x, x0) and np.array_equal(t, t0), "the data are changed")
        ends = [c[2] for c in net.calls[1:]] + [net.params]
        used = set()
        batches = []
        for i, ((bx, bt, before, g, loss), after) in enumerate(zip(net.calls, ends)):
            found.say(len(bx) == len(bt) == 5, "the batch has the wrong size")
            for k in before:
                found.say(close(after[k], before[k] - 0.3 * g[k]), "an update is wrong")
            found.say(i < len(losses) and close(losses[i], loss), "a loss is not that of its batch")
            rows = [int(np.flatnonzero((x0 == row).all(axis=1))[0]) for row in bx]
            found.say(all(t0[rows] == bt), "samples and class numbers do not belong together")
            used |= set(rows)
            batches.append(tuple(rows))
        found.say(used == set(range(12)), f"never drawn: {set(range(12)) - used}")
        found.say(len(set(batches)) > 50, "the batches do not change")
        return batches

    a = found.attempt("a training", test)
    b = found.attempt("a training", test)
    c = found.attempt("a training", lambda: test(2))
    found.say(a == b, "the same generator gives other batches")
    found.say(a is None or a != c, "another generator gives the same batches")
    return found
