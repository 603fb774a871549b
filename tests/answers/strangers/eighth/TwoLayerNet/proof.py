import numpy as np
from tools import Book, close, pair, slope, slopes

import bricks

def given():
    return bricks.names()

def scores(p, x):
    h = x @ p["W1"] + p["b1"]
    return np.where(h > 0, h, 0) @ p["W2"] + p["b2"]

def loss_of(p, x, t):
    s = scores(p, x)
    return float(np.mean(np.logaddexp.reduce(s, axis=1) - s[np.arange(len(t)), t]))

def problems(namespace):
    b, T = Book(), namespace["TwoLayerNet"]
    r = np.random.default_rng(8)
    def equal(g, p, x, t):
        return isinstance(g, dict) and set(g) == {"W1", "b1", "W2", "b2"} and all(
            close(g[k], slopes(lambda: loss_of(p, x, t), p[k]), 1e-4, 1e-7) for k in g)
    shapes = {"W1": (4, 5), "b1": (5,), "W2": (5, 3), "b2": (3,)}
    x, t = r.normal(size=(10, 4)), r.integers(3, size=10)
    try:
        net = T(4, 5, 3, 0.5, np.random.default_rng(1))
        twin = T(4, 5, 3, weight_init_std=0.5, rng=np.random.default_rng(1))
        net2 = T(4, 5, 3, 0.5)
        wide = T(200, 100, 100)
    except Exception as error:
        return [f"cannot be made: {error!r}"]
    b.that("params and shapes", lambda: {k: v.shape for k, v in net.params.items()} == shapes)
    b.that("rng is used", lambda: all(close(net.params[k], twin.params[k]) for k in shapes))
    b.that("the weights of one network differ", lambda: not np.allclose(net.params["W1"].ravel()[:12], net.params["W2"].ravel()[:12]))
    b.that("standard deviation", lambda: all(abs(wide.params[k].std() / 0.01 - 1) < 0.05 and abs(wide.params[k].mean()) < 0.001 for k in ("W1", "W2")))
    b.that("biases are 0", lambda: not net.params["b1"].any() and not net.params["b2"].any())
    b.that("layers", lambda: isinstance(net.layers, dict) and [(k, type(v).__name__) for k, v in net.layers.items()] == [("Affine1", "Affine"), ("Relu1", "Relu"), ("Affine2", "Affine")])
    b.that("last layer", lambda: isinstance(net.last_layer, bricks.SoftmaxWithLoss))
    for n in (net, net2, net):
        b.that("gradient without loss before it", lambda: equal(n.gradient(x, t), n.params, x, t))
        b.that("scores", lambda: close(n.predict(x), scores(n.params, x)))
        b.that("loss", lambda: close(n.loss(x, t), loss_of(n.params, x, t)))
        b.that("accuracy", lambda: close(n.accuracy(x, t), float(np.mean(scores(n.params, x).argmax(1) == t))))
        b.that("numerical gradient", lambda: equal(n.numerical_gradient(x, t), n.params, x, t))
        for k in shapes:
            n.params[k] += r.normal(0, 0.3, shapes[k])
        b.that("the layers see changed params", lambda: close(n.predict(x[:3]), scores(n.params, x[:3])))
        b.that("the gradient of other samples", lambda: equal(n.gradient(x[3:], t[3:]), n.params, x[3:], t[3:]))
    net.gradient = lambda *_: 1 / 0
    b.that("numerical_gradient does not use gradient", lambda: equal(net.numerical_gradient(x, t), net.params, x, t))
    return b.problems


GIVEN = given()
