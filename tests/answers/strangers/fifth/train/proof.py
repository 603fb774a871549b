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


class Watched:
    """A network that writes down everything it is asked."""

    def __init__(self):
        self.params = {"u": np.array([0.3, -0.2]), "v": np.array([[0.1]])}
        self.asked = []

    def _parts(self, x, t):
        return x @ self.params["u"] + self.params["v"][0, 0] * self.params["u"][0] - t

    def loss(self, x, t):
        return float(np.mean(self._parts(x, t) ** 2) / 2)

    def gradient(self, x, t):
        e = self._parts(x, t)
        u, v = self.params["u"], self.params["v"]
        self.asked.append((x.copy(), t.copy(), {k: p.copy() for k, p in self.params.items()}))
        du = x.T @ e / len(e)
        du[0] += v[0, 0] * e.mean()
        return {"u": du, "v": np.array([[u[0] * e.mean()]])}


def run(ns, iterations=40, batch=4, rate=0.05, seed=1, N=9):
    rng = np.random.default_rng(0)
    x = rng.standard_normal((N, 2))
    x[:, 1] = np.arange(N)/N
    t = np.arange(N) * 10 % 7 + np.arange(N) / 100
    net = Watched()
    arrays = dict(net.params)
    kept = x.copy(), t.copy()
    losses = ns["train"](net, x, t, iterations, batch, rate, np.random.default_rng(seed))
    return net, arrays, losses, x, t, kept


def part_updates(ns, say):
    for iterations, batch, rate in [(40, 4, 0.05), (1, 3, 0.1), (7, 1, 0.02), (0, 2, 0.1)]:
        net, arrays, losses, x, t, kept = run(ns, iterations, batch, rate)
        if not isinstance(losses, list) or len(losses) != iterations:
            say(f"The result is not a list of {iterations} losses.")
            continue
        if not np.array_equal(x, kept[0]) or not np.array_equal(t, kept[1]):
            say("The data have changed.")
        if len(net.asked) != iterations:
            say(f"gradient was called {len(net.asked)} times in {iterations} iterations.")
            continue
        replay = Watched()
        for (bx, bt, params), loss in zip(list(net.asked), losses):
            if len(bx) != batch or len(bt) != batch:
                say("A mini-batch has the wrong size.")
            numbers = np.rint(bx[:, 1] * len(x)).astype(int)
            if not np.array_equal(t[numbers], bt):
                say("Samples and targets don't belong together.")
            if any(not same(params[k], replay.params[k], rtol=1e-9, atol=1e-12) for k in params):
                say("The parameters are not where the gradients of the batches should have moved them.")
                break
            before = replay.loss(bx, bt)
            g = replay.gradient(bx, bt)
            for k in g:
                replay.params[k] -= rate * g[k]
            if not number(loss) or not (same(loss, before) or same(loss, replay.loss(bx, bt))):
                say("A loss is not that of the mini-batch.")
        for k, a in arrays.items():
            if net.params[k] is not a:
                say(f"{k} was not updated in place.")
            if not same(net.params[k], replay.params[k], rtol=1e-9, atol=1e-12):
                say(f"{k} is not right in the end.")


def part_batches(ns, say):
    def numbers(seed, **more):
        net, *_ = run(ns, seed=seed, **more)
        return [tuple(np.rint(bx[:, 1] * len_n).astype(int)) for bx, _, _ in net.asked]

    len_n = 9
    one, again, other = numbers(1), numbers(1), numbers(2)
    if one != again:
        say("The same rng gives other mini-batches.")
    if one == other:
        say("Another rng gives the same mini-batches.")
    if len(set(one)) < len(one) // 2:
        say("Mini-batches are repeated.")
    if {n for batch in numbers(3, iterations=200) for n in batch} != set(range(9)):
        say("Some samples are never drawn.")


def part_real(ns, say):
    rng = np.random.default_rng(8)
    x = rng.standard_normal((60, 3))
    t = (x[:, 0] > 0).astype(int) + (x[:, 1] > 0)
    net = OneLayerNet(3, 3, 0.01, rng)
    losses = ns["train"](net, x, t, 200, 20, 0.5, rng)
    if len(losses) != 200 or net.loss(x, t) > 0.8:
        say("A real network doesn't learn.")


PARTS = [part_updates, part_batches, part_real]
