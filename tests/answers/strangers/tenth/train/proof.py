"""Proof for the exercise train, from its text alone."""
import numpy as np

from proof_tools import OneLayerNet, Report, close, number


class Watched(OneLayerNet):
    """Keeps the batches, and the parameters before each gradient and the gradients."""

    def __init__(self, *args):
        super().__init__(*args)
        self.seen = []

    def gradient(self, x, t):
        before = {k: v.copy() for k, v in self.params.items()}
        g = super().gradient(x, t)
        self.seen.append((np.array(x), np.array(t), before, {k: v.copy() for k, v in g.items()}))
        return g


def problems(namespace):
    r, train, rng = Report(), namespace["train"], np.random.default_rng(4)
    x, t = rng.normal(size=(30, 6)), rng.integers(0, 4, size=30)
    label_of = {row.tobytes(): k for row, k in zip(x, t)}

    def run(iterations=40, batch=5, rate=0.2, seed=1):
        net = Watched(6, 4, 0.5, np.random.default_rng(7))
        arrays = dict(net.params)
        losses = train(net, x.copy(), t.copy(), iterations, batch, rate, np.random.default_rng(seed))
        return net, arrays, losses

    r.run("one loss for each iteration", lambda: isinstance(run()[2], list) and len(run()[2]) == 40
          and all(number(v) for v in run()[2]))
    r.run("one gradient in each iteration", lambda: len(run()[0].seen) == 40)

    def updates():
        net, arrays, _ = run()
        after = [s[2] for s in net.seen[1:]] + [net.params]
        good = all(close(new[k], old[k] - 0.2 * g[k], 1e-9)
                   for (_, _, old, g), new in zip(net.seen, after) for k in old)
        return good and all(net.params[k] is arrays[k] for k in arrays)
    r.run("updates, in place", updates)

    def losses():
        net, _, values = run()
        good = True
        for (bx, bt, p, _), value in zip(net.seen, values):
            options = []
            for params in (p, {k: p[k] - 0.2 * _[k] for k in p}):
                s = bx @ params["W1"] + params["b1"]
                s = s - s.max(axis=1, keepdims=True)
                options.append(-np.mean((s - np.log(np.exp(s).sum(axis=1, keepdims=True)))[np.arange(len(bt)), bt]))
            good = good and any(close(value, o, 1e-9) for o in options)
        return good
    r.run("the losses of the mini-batches", losses)

    def batches():
        net, _, _ = run()
        return all(len(bx) == 5 == len(bt) and all(label_of.get(row.tobytes()) == k for row, k in zip(bx, bt))
                   for bx, bt, _, _ in net.seen)
    r.run("samples with their own labels", batches)
    r.run("all samples have a chance", lambda: len({row.tobytes() for bx, *_ in run(400)[0].seen for row in bx}) == 30)
    r.run("rng decides", lambda: close(run(seed=3)[2], run(seed=3)[2]) and not close(run(seed=3)[2], run(seed=4)[2]))
    return r.problems
