"""Proof for the exercise gradient_check, from its text alone."""
import numpy as np

from proof_tools import OneLayerNet, Report, close, number


class Stub:
    """A network whose two gradients are given."""

    def __init__(self, a, b):
        self.a, self.b = a, b
        self.params = {k: np.ones(v.shape) for k, v in a.items()}

    def loss(self, x, t):
        return 1.0

    def gradient(self, x, t):
        return {k: v.copy() for k, v in self.a.items()}

    def numerical_gradient(self, x, t):
        return {k: v.copy() for k, v in self.b.items()}


def errors(a, b, larger):
    out = {}
    for k in a:
        worst = 0.0
        for u, v in zip(a[k].ravel(), b[k].ravel()):
            size = max(abs(u), abs(v)) if larger else abs(u) + abs(v)
            worst = max(worst, abs(u - v) / size if size else 0.0)
        out[k] = worst
    return out


def problems(namespace):
    r, f, rng = Report(), namespace["gradient_check"], np.random.default_rng(4)
    x, t = rng.normal(size=(9, 6)), rng.integers(0, 4, size=9)

    def right_ones():
        net = OneLayerNet(6, 4, 0.5, np.random.default_rng(1))
        before = {k: v.copy() for k, v in net.params.items()}
        result = f(net, x, t)
        return (isinstance(result, dict) and set(result) == {"W1", "b1"}
                and all(number(v) and 0 <= v < 1e-4 for v in result.values())
                and all(np.array_equal(net.params[k], before[k]) for k in before))
    r.run("right gradients of the network with one layer", right_ones)

    base = {"W1": rng.normal(size=(6, 4)), "b1": rng.normal(size=4), "W2": rng.normal(size=(4, 3)), "b2": rng.normal(size=3)}

    def compare(label, change, scale=1.0):
        b = {k: v * scale for k, v in base.items()}
        a = {k: v * scale for k, v in base.items()}
        change(a, b)

        def test():
            result = f(Stub(a, b), x, t)
            return set(result) == set(a) and all(number(v) for v in result.values()) and any(
                all(close(result[k], e[k], 1e-4) for k in a) for e in (errors(a, b, True), errors(a, b, False)))
        r.run(label, test)

    compare("equal gradients", lambda a, b: None)
    for scale in (1.0, 1e-6, 1e6):
        compare(f"the last entry doubled, scale {scale}", lambda a, b: a["W1"].__setitem__((5, 3), 2 * a["W1"][5, 3]), scale)
    compare("an entry too large in size", lambda a, b: a["b1"].__setitem__(3, 1.5 * a["b1"][3]))
    compare("an entry too small in size", lambda a, b: a["b1"].__setitem__(3, 0.5 * a["b1"][3]))
    compare("a sign", lambda a, b: a["W2"].__setitem__((2, 1), -a["W2"][2, 1]))
    compare("0 instead of a number", lambda a, b: a["W2"].__setitem__((0, 0), 0.0))
    compare("a number instead of 0", lambda a, b: b["W2"].__setitem__((3, 2), 0.0))

    def both_zero(a, b):
        a["W1"][:, 1] = b["W1"][:, 1] = 0.0
        a["b2"][:] = b["b2"][:] = 0.0
    compare("both are 0", both_zero)
    return r.problems
