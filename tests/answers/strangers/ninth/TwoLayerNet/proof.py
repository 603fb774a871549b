"""What the text of TwoLayerNet promises, tested."""
import numpy as np
from helpers import Findings, close, pair, rng, slopes

from network_parts import COUNT, GIVEN, OneLayerNet, numerical_gradient

from network_parts import Affine, Relu, SoftmaxWithLoss


def scores(p, x):
    return np.maximum(x @ p["W1"] + p["b1"], 0) @ p["W2"] + p["b2"]


def loss(p, x, t):
    s = scores(p, x)
    s = s - s.max(axis=1, keepdims=True)
    return float(np.mean(np.log(np.exp(s).sum(axis=1)) - s[np.arange(len(t)), t]))


def problems(ns):
    found = Findings()
    cls = ns["TwoLayerNet"]
    r = rng()

    def compare(net, x, t, what):
        p = {k: v.copy() for k, v in net.params.items()}
        found.say(close(net.predict(x), scores(p, x)), what + ": the scores are wrong")
        found.say(close(net.loss(x, t), loss(p, x, t)), what + ": the loss is wrong")
        found.say(close(net.accuracy(x, t), np.mean(scores(p, x).argmax(axis=1) == t)), what + ": the accuracy is wrong")
        net.loss(x[::-1] * 2, t)
        COUNT["backward"] = 0
        g = net.gradient(x, t)
        found.say(COUNT["backward"] >= 4, what + ": gradient does not go backward through all layers")
        n = net.numerical_gradient(x, t)
        for name in ("W1", "b1", "W2", "b2"):
            want = slopes(lambda v: loss({**p, name: v}, x, t), p[name])
            found.say(close(g[name], want, 1e-5, 1e-8), f"{what}: the gradient of {name} is wrong")
            found.say(close(n[name], want, 1e-4, 1e-7), f"{what}: the numerical gradient of {name} is wrong")
            found.say(np.array_equal(net.params[name], p[name]), f"{what}: {name} is changed")

    def test():
        net = cls(4, 5, 3, weight_init_std=0.7, rng=np.random.default_rng(3))
        shapes = {"W1": (4, 5), "b1": (5,), "W2": (5, 3), "b2": (3,)}
        found.say({k: v.shape for k, v in net.params.items()} == shapes, "the shapes are wrong")
        found.say(list(net.layers) == ["Affine1", "Relu1", "Affine2"], "the layers are not in order")
        found.say([type(v) for v in net.layers.values()] == [Affine, Relu, Affine], "the layers are of the wrong kinds")
        found.say(type(net.last_layer) is SoftmaxWithLoss, "the last layer is wrong")
        found.say(not net.params["b1"].any() and not net.params["b2"].any(), "the biases do not start at 0")
        x, t = r.normal(size=(10, 4)), r.integers(3, size=10)
        compare(net, x, t, "first batch")
        compare(net, r.normal(size=(6, 4)), r.integers(3, size=6), "second batch")
        for v in net.params.values():
            v += r.normal(size=v.shape) * 0.3
        compare(net, x, t, "changed parameters")

    def weights():
        a = cls(40, 60, 50, rng=np.random.default_rng(5))
        b = cls(40, 60, 50, rng=np.random.default_rng(5))
        c = cls(40, 60, 50)
        for k in ("W1", "W2"):
            found.say(np.array_equal(a.params[k], b.params[k]), "the generator is not used")
            found.say(not np.array_equal(a.params[k], c.params[k]), "always the same weights")
            for net in (a, c):
                found.say(0.009 < net.params[k].std() < 0.011 and abs(net.params[k].mean()) < 0.001, k + " has another distribution")
        found.say(0.27 < cls(40, 60, 50, 0.3).params["W1"].std() < 0.33, "weight_init_std is ignored")

    def two():
        a = cls(3, 4, 2, 0.5, np.random.default_rng(1))
        kept = {k: v.copy() for k, v in a.params.items()}
        x, t = r.normal(size=(5, 3)), r.integers(2, size=5)
        b = cls(3, 4, 2, 0.5, np.random.default_rng(2))
        b.gradient(x, t)
        found.say(all(np.array_equal(a.params[k], kept[k]) for k in kept), "another network changes the parameters")
        compare(a, x, t, "two networks")

    found.attempt("a network", test)
    found.attempt("weights", weights)
    found.attempt("two networks", two)
    return found
