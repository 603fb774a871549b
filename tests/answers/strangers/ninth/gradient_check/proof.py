"""What the text of gradient_check promises, tested."""
import numpy as np
from helpers import Findings, close, pair, rng, slopes

from network_parts import COUNT, GIVEN, OneLayerNet, numerical_gradient

class Fake:
    """A network with a loss that is a weighted sum of the parameters; its gradients are whatever is given."""

    def __init__(self, true, claimed):
        self.true, self.claimed = true, claimed
        self.params = {k: np.linspace(0.3, 1.7, v.size).reshape(v.shape) for k, v in true.items()}

    def loss(self, x, t):
        return float(sum((self.true[k] * self.params[k]).sum() for k in self.true))

    def gradient(self, x, t):
        return {k: v.copy() for k, v in self.claimed.items()}

    def numerical_gradient(self, x, t):
        return {k: v.copy() for k, v in self.true.items()}


def problems(ns):
    found = Findings()
    f = ns["gradient_check"]
    r = rng()

    def test():
        net = OneLayerNet(4, 3, 0.5, np.random.default_rng(0))
        x, t = r.normal(size=(6, 4)), r.integers(3, size=6)
        x[:, 2] = 0
        kept = {k: v.copy() for k, v in net.params.items()}
        arrays = {k: id(v) for k, v in net.params.items()}
        got = f(net, x, t)
        found.say(isinstance(got, dict) and set(got) == {"W1", "b1"}, "the result is not a dict of the parameters")
        for k in got:
            found.say(np.ndim(got[k]) == 0 and 0 <= got[k] < 1e-4, f"right gradients: {k} gives {got[k]}")
        found.say(all(np.array_equal(kept[k], net.params[k]) and arrays[k] == id(net.params[k]) for k in kept), "the network is changed")

    def wrong(scale, factor, where):
        true = {"W1": scale * (r.random((20, 10)) + 0.5), "b1": scale * (r.random(10) + 0.5)}
        claimed = {k: v.copy() for k, v in true.items()}
        a = true["W1"].flat[where]
        claimed["W1"].flat[where] = b = a * factor
        got = f(Fake(true, claimed), None, None)
        options = [abs(a - b) / (abs(a) + abs(b)), abs(a - b) / max(abs(a), abs(b))]
        found.say(any(close(got["W1"], o, 1e-3) for o in options), f"scale {scale}, factor {factor}: {got['W1']}, not {options}")
        found.say(got["b1"] < 1e-6, "a right gradient beside it is found wrong")

    def zeros():
        true = {"W1": np.zeros((2, 3)), "b1": np.array([0.0, 1.0])}
        got = f(Fake(true, true), None, None)
        found.say(close(got["W1"], 0) and close(got["b1"], 0), f"zeros do not agree: {got}")

    found.attempt("right gradients", test)
    for scale in (1.0, 1e-6):
        for factor in (3.0, 0.2, -1.0):
            found.attempt("wrong gradients", lambda: wrong(scale, factor, 17))
    found.attempt("zeros", zeros)
    return found
