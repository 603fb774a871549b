"""Decides from the text of the exercise alone whether an answer is right."""
import numbers
import warnings

import numpy as np


def same(a, b, rtol=1e-5, atol=1e-6):
    """Are a and b arrays (or numbers) of the same shape and with the same values?"""
    try:
        a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    except (TypeError, ValueError):
        return False
    return a.shape == b.shape and bool(np.allclose(a, b, rtol=rtol, atol=atol))


def number(a):
    return not isinstance(a, (str, bytes)) and (isinstance(a, numbers.Number) or (isinstance(a, (np.ndarray, np.generic)) and np.ndim(a) == 0))


def slope(f, x, h=1e-5):
    return (f(x + h) - f(x - h)) / (2 * h)


def slopes(f, x, h=1e-5):
    """The numerical gradient of f, a function of an array with one number as its result."""
    x = np.array(x, dtype=float)
    result = np.zeros(x.shape)
    for index in np.ndindex(*x.shape):
        up, down = x.copy(), x.copy()
        up[index] += h
        down[index] -= h
        result[index] = (f(up) - f(down)) / (2 * h)
    return result


def problems(namespace: dict) -> list[str]:
    found = []
    for name, value in GIVEN.items():
        namespace.setdefault(name, value)
    for part in PARTS:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                part(namespace, found.append)
        except Exception as error:
            found.append(f"In {part.__name__}: {type(error).__name__}: {error}")
    return list(dict.fromkeys(found))



def softmax(x):
    x = np.asarray(x, dtype=float)
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def cross_entropy_error(y, t):
    y = np.atleast_2d(y)
    t = np.asarray(t)
    k = t.reshape(y.shape).argmax(axis=1) if t.size == y.size else t.reshape(-1)
    return -np.mean(np.log(y[np.arange(len(y)), k]))


class Affine:
    def __init__(self, W, b):
        self.W, self.b, self.dW, self.db = W, b, None, None

    def forward(self, x):
        self.x = x
        return x.reshape(len(x), -1) @ self.W + self.b

    def backward(self, dout):
        self.dW = self.x.reshape(len(self.x), -1).T @ dout
        self.db = dout.sum(axis=0)
        return (dout @ self.W.T).reshape(self.x.shape)


class Relu:
    def forward(self, x):
        self.on = x > 0
        return x * self.on

    def backward(self, dout):
        return dout * self.on


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y, self.t = softmax(x), t
        return cross_entropy_error(self.y, t)

    def backward(self, dout=1):
        return dout * (self.y - np.eye(self.y.shape[1])[self.t]) / len(self.y)


def numerical_gradient(f, array, h=1e-4):
    result = np.zeros(array.shape)
    for index in np.ndindex(*array.shape):
        kept = array[index]
        array[index] = kept + h
        up = f(array)
        array[index] = kept - h
        result[index] = (up - f(array)) / (2 * h)
        array[index] = kept
    return result


class OneLayerNet:
    def __init__(self, input_size, output_size, weight_init_std=0.01, rng=None):
        rng = rng or np.random.default_rng()
        self.params = {"W1": weight_init_std * rng.standard_normal((input_size, output_size)), "b1": np.zeros(output_size)}
        self.layers = {"Affine1": Affine(self.params["W1"], self.params["b1"])}
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        return self.layers["Affine1"].forward(x)

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        return np.mean(self.predict(x).argmax(axis=1) == t)

    def gradient(self, x, t):
        self.loss(x, t)
        affine = self.layers["Affine1"]
        affine.backward(self.last_layer.backward())
        return {"W1": affine.dW, "b1": affine.db}

    def numerical_gradient(self, x, t):
        return {name: numerical_gradient(lambda _: self.loss(x, t), array) for name, array in self.params.items()}


GIVEN = {"Affine": Affine, "Relu": Relu, "SoftmaxWithLoss": SoftmaxWithLoss, "numerical_gradient": numerical_gradient, "OneLayerNet": OneLayerNet}


class Bowl:
    """A network with known gradients: its loss is a sum of weighted squares."""

    def __init__(self, wrong=None, size=1.0):
        rng = np.random.default_rng(17)
        self.params = {"A": rng.uniform(0.5, 2, (6, 5)), "c": rng.uniform(-2, -0.5, 7), "zero": np.zeros(3)}
        self.params["A"][1, 2] = 0
        self.weights = {name: size * rng.uniform(0.5, 1.5, a.shape) for name, a in self.params.items()}
        self.wrong = wrong

    def loss(self, x, t):
        return float(sum((self.weights[n] * a**2).sum() for n, a in self.params.items()))

    def gradient(self, x, t):
        g = {n: 2 * self.weights[n] * a for n, a in self.params.items()}
        if self.wrong:
            name, index, factor = self.wrong
            g[name][index] = g[name][index] * factor if factor is not None else 0
        return g

    def numerical_gradient(self, x, t):
        return {n: numerical_gradient(lambda _: self.loss(x, t), a) for n, a in self.params.items()}


def run(ns, say, network, x=None, t=None):
    kept = {n: a.copy() for n, a in network.params.items()}
    arrays = dict(network.params)
    got = ns["gradient_check"](network, x, t)
    for n, a in kept.items():
        if network.params[n] is not arrays[n] or not np.array_equal(network.params[n], a):
            say(f"The network has changed: {n}.")
            arrays[n][...] = a
    if not isinstance(got, dict) or set(got) != set(kept):
        say("The result is not a dict with the names of the parameters.")
        return {}
    a, b = network.gradient(x, t), network.numerical_gradient(x, t)
    for n in kept:
        answers = []
        for size in (abs(a[n]) + abs(b[n]), np.maximum(abs(a[n]), abs(b[n]))):
            answers.append((abs(a[n] - b[n]) / np.where(size > 0, size, 1)).max())
        if not number(got[n]) or not any(same(got[n], want, rtol=1e-3, atol=1e-4) for want in answers):
            say(f"{n}: the largest relative error is {answers[0]:.3g} (or {answers[1]:.3g}), not {got[n]!r}.")
    return got


def part_right(ns, say):
    for size in (1.0, 30.0, 0.01):
        run(ns, say, Bowl(size=size))


def part_wrong(ns, say):
    for wrong in [("A", (0, 0), 3.0), ("A", (5, 4), 0.5), ("A", (2, 3), -1.0), ("c", 6, 1.2), ("c", 0, 0.9), ("c", 3, None)]:
        for size in (1.0, 0.001, 1000.0):
            run(ns, say, Bowl(wrong, size))


def part_small(ns, say):
    class Small(Bowl):
        def gradient(self, x, t):
            return {"A": np.array([1e-6, 2.0]), "c": np.array([3e-6]), "zero": np.zeros(3)}

        def numerical_gradient(self, x, t):
            return {"A": np.array([1e-6, 2.0]), "c": np.array([1e-6]), "zero": np.zeros(3)}

    if "h" not in ns["gradient_check"].__code__.co_varnames:  # (an answer with differences of its own has no use for these)
        run(ns, say, Small())


def part_real(ns, say):
    rng = np.random.default_rng(5)
    run(ns, say, OneLayerNet(3, 4, 0.5, rng), rng.standard_normal((6, 3)), rng.integers(0, 4, 6))


PARTS = [part_right, part_wrong, part_small, part_real]
