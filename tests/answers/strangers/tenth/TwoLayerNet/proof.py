"""Proof for the exercise TwoLayerNet, from its text alone."""
import numpy as np

from proof_tools import Affine, OneLayerNet, Relu, Report, SoftmaxWithLoss, array_slope, close, number, numerical_gradient, softmax

GIVEN = {"Affine": Affine, "Relu": Relu, "SoftmaxWithLoss": SoftmaxWithLoss, "OneLayerNet": OneLayerNet,
         "numerical_gradient": numerical_gradient, "np": np}


def scores_of(p, x):
    return np.maximum(x @ p["W1"] + p["b1"], 0) @ p["W2"] + p["b2"]


def loss_of(p, x, t):
    return -float(np.mean(np.log(softmax(scores_of(p, x))[np.arange(len(t)), t])))


def gradients_of(p, x, t):
    return {k: array_slope(lambda v: loss_of({**p, k: v}, x, t), p[k]) for k in p}


def problems(namespace):
    r, Net, rng = Report(), namespace["TwoLayerNet"], np.random.default_rng(4)
    x, t = rng.normal(size=(10, 4)), rng.integers(0, 3, size=10)
    x2, t2 = rng.normal(size=(7, 4)), rng.integers(0, 3, size=7)
    make = lambda seed=1: Net(4, 5, 3, weight_init_std=0.8, rng=np.random.default_rng(seed))

    def params():
        p = make().params
        shapes = {k: v.shape for k, v in p.items()}
        return (shapes == {"W1": (4, 5), "b1": (5,), "W2": (5, 3), "b2": (3,)} and not p["b1"].any()
                and not p["b2"].any())
    r.run("params", params)

    def spread():
        for std in (0.01, 2.0):
            p = Net(100, 80, 60, std, np.random.default_rng(2)).params
            for k in ("W1", "W2"):
                w = p[k].ravel() / std
                if abs(w.mean()) > 0.1 or abs(w.std() - 1) > 0.1 or abs((w**4).mean() - 3) > 0.6:
                    return False
        return abs(Net(100, 80, 60).params["W1"].std() - 0.01) < 0.001
    r.run("the distribution of the weights", spread)
    r.run("the generator is used", lambda: not np.array_equal(make(1).params["W1"], make(2).params["W1"])
          and np.array_equal(make(1).params["W2"], make(1).params["W2"]))
    r.run("layers", lambda: list(make().layers) == ["Affine1", "Relu1", "Affine2"]
          and isinstance(make().last_layer, SoftmaxWithLoss))

    def values():
        net, good = make(), True
        for a, b in ((x, t), (x2, t2), (x, t)):
            s = scores_of(net.params, a)
            good = (good and close(net.predict(a), s) and number(net.loss(a, b))
                    and close(net.loss(a, b), loss_of(net.params, a, b))
                    and close(net.accuracy(a, b), np.mean(s.argmax(axis=1) == b)))
        return good
    r.run("scores, loss and accuracy", values)
    r.run("an accuracy of 1", lambda: close(make().accuracy(x, scores_of(make().params, x).argmax(axis=1)), 1))

    def gradients():
        net, good = make(), True
        for a, b in ((x, t), (x2, t2), (x, t)):
            right = gradients_of(net.params, a, b)
            before = {k: v.copy() for k, v in net.params.items()}
            for result in (net.gradient(a, b), net.numerical_gradient(a, b), net.gradient(a, b)):
                good = good and set(result) == set(right) and all(close(result[k], right[k], 1e-5) for k in right)
            good = good and all(close(net.params[k], before[k], 1e-12) for k in before)
        return good
    r.run("both gradients, for one batch after the other", gradients)

    def after_change():
        net = make()
        net.loss(x, t)
        for v in net.params.values():
            v += 0.3
        return (close(net.predict(x), scores_of(net.params, x))
                and close(net.gradient(x, t)["W1"], gradients_of(net.params, x, t)["W1"], 1e-5))
    r.run("layers see changes to params", after_change)

    def independent():
        a = make(1)
        before = {k: v.copy() for k, v in a.params.items()}
        b = make(2)
        b.params["W1"] += 1
        return a.params is not b.params and all(np.array_equal(a.params[k], before[k]) for k in before) and close(
            a.predict(x), scores_of(before, x))
    r.run("two networks", independent)
    return r.problems
