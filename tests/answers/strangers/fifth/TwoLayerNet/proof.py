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


NAMES = ["W1", "b1", "W2", "b2"]


def scores_of(params, x):
    hidden = x @ params["W1"] + params["b1"]
    return np.where(hidden > 0, hidden, 0) @ params["W2"] + params["b2"]


def loss_of(params, x, t):
    return np.mean([np.logaddexp.reduce(row) - row[k] for row, k in zip(scores_of(params, x), t)])


def wanted(params, x, t):
    return {n: slopes(lambda v: loss_of({**params, n: v}, x, t), params[n]) for n in params}


def data(seed, N=6, D=4, C=3):
    rng = np.random.default_rng(seed)
    return rng.standard_normal((N, D)), rng.integers(0, C, N)


def make(ns, seed=1, std=0.6):
    return ns["TwoLayerNet"](4, 5, 3, std, np.random.default_rng(seed))


def part_attributes(ns, say):
    net = ns["TwoLayerNet"](4, 5, 3)
    shapes = {"W1": (4, 5), "b1": (5,), "W2": (5, 3), "b2": (3,)}
    if set(net.params) != set(shapes):
        say(f"The parameters are {sorted(net.params)}.")
    for name, shape in shapes.items():
        if net.params[name].shape != shape:
            say(f"{name} has the shape {net.params[name].shape}, and not {shape}.")
    if np.any(net.params["b1"]) or np.any(net.params["b2"]):
        say("The biases don't start at 0.")
    if list(net.layers) != ["Affine1", "Relu1", "Affine2"]:
        say(f"The layers are {list(net.layers)}.")
    if type(net.last_layer) is not SoftmaxWithLoss:
        say("last_layer is not a SoftmaxWithLoss.")


def part_random(ns, say):
    for std in (None, 0.3):
        big = ns["TwoLayerNet"](200, 150, 100, rng=np.random.default_rng(2)) if std is None else ns["TwoLayerNet"](200, 150, 100, std, np.random.default_rng(2))
        for name in ("W1", "W2"):
            z = big.params[name].ravel() / (std or 0.01)
            if abs(z.mean()) > 0.05 or abs(z.std() - 1) > 0.05 or abs((z**4).mean() - 3) > 0.4:
                say(f"{name} is not from a normal distribution with mean 0 and the given standard deviation.")
    a, b, c = make(ns, 5), make(ns, 5), make(ns, 6)
    if not np.array_equal(a.params["W1"], b.params["W1"]) or not np.array_equal(a.params["W2"], b.params["W2"]):
        say("The same rng gives different weights.")
    if np.array_equal(a.params["W1"], c.params["W1"]):
        say("Another rng gives the same weights.")


def part_results(ns, say):
    net = make(ns)
    for seed in (1, 2):
        x, t = data(seed, 6 + seed)
        scores = net.predict(x)
        if not same(scores, scores_of(net.params, x)):
            say("The scores are wrong.")
        if not same(net.loss(x, t), loss_of(net.params, x, t)):
            say("The loss is wrong.")
        right = sum(row.argmax() == k for row, k in zip(scores_of(net.params, x), t)) / len(t)
        if not same(net.accuracy(x, t), right):
            say(f"The accuracy is {net.accuracy(x, t)}, and should be {right}.")


def check_gradient(say, net, x, t, method, what):
    got, want = getattr(net, method)(x, t), wanted(net.params, x, t)
    if set(got) != set(NAMES):
        say(f"{method} has the names {sorted(got)}.")
    for name in NAMES:
        if not same(got[name], want[name], rtol=1e-3, atol=1e-6):
            say(f"{method}: {name} is wrong {what}.")


def part_gradients(ns, say):
    net = make(ns)
    for seed, what in [(1, "in the first call"), (2, "in the second call"), (3, "in the third call")]:
        x, t = data(seed, 4 + seed)
        check_gradient(say, net, x, t, "gradient", what)
        check_gradient(say, net, x, t, "numerical_gradient", what)


def part_truly_numerical(ns, say):
    net = make(ns)
    for layer in net.layers.values():
        layer.backward = lambda dout: 1 / 0
    x, t = data(4)
    check_gradient(say, net, x, t, "numerical_gradient", "when backward cannot be used")


def part_independent(ns, say):
    x, t = data(5)
    one = make(ns, 1)
    kept = {k: v.copy() for k, v in one.params.items()}
    before = np.array(one.predict(x))
    two = make(ns, 2)
    two.params["W1"] += 1
    if any(not np.array_equal(one.params[k], kept[k]) for k in kept) or not same(one.predict(x), before):
        say("A second network changes the first.")
    for name in NAMES:
        one.params[name] += np.random.default_rng(9).standard_normal(one.params[name].shape)
        if not same(one.predict(x), scores_of(one.params, x)):
            say(f"The layers don't see a change of {name}.")
    check_gradient(say, one, x, t, "gradient", "after changes of the parameters")


PARTS = [part_attributes, part_random, part_results, part_gradients, part_truly_numerical, part_independent]
