import numpy as np
from tools import Book, close, pair, slope, slopes

import bricks

def given():
    return bricks.names()

class Recorder:
    """A network that writes down each batch; its gradients are random but known."""
    def __init__(self, names):
        self.params = {k: np.ones((2, 3)) for k in names}
        self.arrays = dict(self.params)
        self.batches, self.grads, self.losses = [], [], {}
    def loss(self, x, t):
        return float(np.sum(x)) + 0.001 * float(np.sum(t)) + float(next(iter(self.arrays.values()))[0, 0])
    def gradient(self, x, t):
        self.batches.append((x.copy(), t.copy()))
        self.now = self.loss(x, t)
        self.losses[len(self.batches)] = self.now
        g = np.random.default_rng(len(self.batches))
        self.grads.append({k: g.normal(size=(2, 3)) for k in self.params})
        return {k: v.copy() for k, v in self.grads[-1].items()}

def problems(namespace):
    b, f = Book(), namespace["train"]
    n = 20
    x, t = np.arange(n)[:, None] * np.ones((1, 3)) * 1.0, np.arange(n) % 7 + 100 * np.arange(n)
    for names in (("W1", "b1"), ("gain",)):
        net, out = Recorder(names), []
        x0, t0 = x.copy(), t.copy()
        np.random.seed(0)
        state = np.random.get_state()[1].copy()
        b.that("it runs", lambda: out.append(f(net, x, t, 200, 5, 0.1, np.random.default_rng(3))) is None)
        if not out:
            return b.problems
        losses = out[0]
        b.that("a list of numbers, one for each iteration", lambda: isinstance(losses, list) and len(losses) == 200 and all(np.ndim(v) == 0 for v in losses))
        b.that("one gradient for each iteration", lambda: len(net.batches) == 200)
        b.that("the losses are those of the mini-batches", lambda: close(np.array(losses, float), np.array(list(net.losses.values()))))
        b.that("the batches have their size", lambda: all(len(p) == len(q) == 5 for p, q in net.batches))
        b.that("inputs and targets belong together", lambda: all((t0[p[:, 0].astype(int)] == q).all() for p, q in net.batches))
        b.that("every sample has its turn", lambda: set(np.concatenate([p[:, 0] for p, _ in net.batches]).astype(int)) == set(range(n)))
        b.that("batches differ", lambda: len({tuple(p[:, 0]) for p, _ in net.batches}) > 150)
        b.that("the arrays are updated in place", lambda: all(net.params[k] is net.arrays[k] for k in names))
        b.that("by the gradient times the learning rate", lambda: all(close(net.params[k], 1 - 0.1 * sum(g[k] for g in net.grads)) for k in names))
        b.that("x and t are unchanged", lambda: bool((x == x0).all() and (t == t0).all()))
        again, other = Recorder(names), Recorder(names)
        f(again, x, t, 20, 5, 0.1, np.random.default_rng(3)); f(other, x, t, 20, 5, 0.1, np.random.default_rng(4))
        b.that("rng decides", lambda: all((p[0] == q[0]).all() for p, q in zip(again.batches, net.batches)) and any((p[0] != q[0]).any() for p, q in zip(other.batches, net.batches)))
        b.that("numpy's global generator is not touched", lambda: bool((np.random.get_state()[1] == state).all()))
    return b.problems


GIVEN = given()
