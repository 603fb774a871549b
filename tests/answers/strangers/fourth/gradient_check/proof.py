"""What the text of the exercise promises, as a program."""
import numbers
import warnings

import numpy as np


def number(v):
    return isinstance(v, (numbers.Number, np.number)) and not isinstance(v, (bool, np.bool_)) or (isinstance(v, np.ndarray) and v.shape == () and v.dtype.kind in "iuf")


def near(a, b, rel=1e-6, tiny=1e-9):
    try:
        a, b = np.asarray(a, dtype=np.float64), np.asarray(b, dtype=np.float64)
    except (TypeError, ValueError):
        return False
    return a.shape == b.shape and bool(np.all(np.abs(a - b) <= tiny + rel * np.abs(b)))


def collect(*parts):
    """Run parts that append sentences to a list; an exception is a sentence, too."""
    found = []
    for part in parts:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                part(found)
        except Exception as e:
            found.append(f"{part.__name__.replace('_', ' ')}: it stops with {type(e).__name__}: {str(e)[:100]}")
    return found


def slopes(f, x, h=1e-5):
    """Central differences of f, a function of an array, in float64."""
    x = np.array(x, dtype=np.float64)
    g = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        keep = x[i]
        x[i] = keep + h
        up = f(x)
        x[i] = keep - h
        g[i] = (up - f(x)) / (2 * h)
        x[i] = keep
    return g


def softmax(x):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def cross_entropy_error(y, t):
    t = np.asarray(t)
    k = t.argmax(axis=-1) if t.ndim == y.ndim else t
    return float(-np.log(np.take_along_axis(y, k[..., None], -1)).mean())


class Affine:
    calls = 0

    def __init__(self, W, b):
        self.W, self.b, self.dW, self.db = W, b, None, None

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, dout):
        Affine.calls += 1
        self.dW, self.db = self.x.T @ dout, dout.sum(axis=0)
        return dout @ self.W.T


class Relu:
    def forward(self, x):
        self.on = x > 0
        return np.where(self.on, x, 0.0)

    def backward(self, dout):
        return np.where(self.on, dout, 0.0)


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y, self.t = softmax(x), t
        return cross_entropy_error(self.y, t)

    def backward(self, dout=1):
        dx = self.y.copy()
        dx[np.arange(len(dx)), self.t] -= 1
        return dout * dx / len(dx)


def numerical_gradient(f, x, h=1e-4):
    g = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        keep = x[i]
        x[i] = keep + h
        up = f(x)
        x[i] = keep - h
        g[i] = (up - f(x)) / (2 * h)
        x[i] = keep
    return g


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
        return {k: numerical_gradient(lambda _: self.loss(x, t), a) for k, a in self.params.items()}


def provided():
    return {"Affine": Affine, "Relu": Relu, "SoftmaxWithLoss": SoftmaxWithLoss, "numerical_gradient": numerical_gradient,
            "OneLayerNet": OneLayerNet}


class Linear:
    """A network with a linear loss, whose gradients are known; wrong ones can be put in."""

    def __init__(self, true, back):
        self.true = {k: np.array(v, dtype=float) for k, v in true.items()}
        self.back = {k: np.array(v, dtype=float) for k, v in back.items()}
        self.params = {k: np.zeros(v.shape) for k, v in self.true.items()}

    def loss(self, x, t):
        return float(sum((self.true[k] * p).sum() for k, p in self.params.items()))

    def gradient(self, x, t):
        return {k: v.copy() for k, v in self.back.items()}

    def numerical_gradient(self, x, t):
        return {k: numerical_gradient(lambda _: self.loss(x, t), p) for k, p in self.params.items()}


def problems(namespace):
    for name, value in provided().items():
        namespace.setdefault(name, value)
    f = namespace["gradient_check"]
    x, t = np.zeros((2, 2)), np.array([0, 1])

    def errors(found, true, back, label):
        got = f(Linear(true, back), x, t)
        if not isinstance(got, dict) or set(got) != set(true):
            found.append(f"The result is not a dict with the names of the parameters: {label}.")
            return
        for k in true:
            a, b = np.abs(np.array(true[k], float)), np.abs(np.array(back[k], float))
            d = np.abs(np.array(true[k], float) - np.array(back[k], float))
            wants = [float(max((0.0 if s == 0 else e / s) for e, s in zip(d.ravel(), size.ravel()))) for size in (a + b, np.maximum(a, b))]
            if not number(got[k]) or not any(near(got[k], w, rel=1e-3, tiny=1e-5) for w in wants):
                found.append(f"{label}: {k} gets {str(got[k])[:60]} instead of {wants[0]}.")

    def known(found):
        base = {"W1": [[3.0, 2.0], [-1.0, 5.0]], "b": [0.5, -0.5, 1e-6]}
        errors(found, base, base, "all right")
        errors(found, {"a": [3.0]}, {"a": [1.0]}, "3 and 1")
        errors(found, {"a": [1.0, 2.0]}, {"a": [3.0, 2.0]}, "too large")
        errors(found, {"a": [2.0, 2.0, 1.0]}, {"a": [-2.0, 2.0, 1.0]}, "a wrong sign")
        errors(found, {"a": [0.0, 2.0]}, {"a": [0.0, 2.0]}, "both 0")
        errors(found, {"a": [0.0, 0.0], "c": [1.0]}, {"a": [0.0, 0.0], "c": [1.0]}, "all 0")
        errors(found, {"a": [0.0, 2.0]}, {"a": [0.7, 2.0]}, "one of them 0")
        errors(found, {"a": [0.3, 2.0]}, {"a": [0.0, 2.0]}, "one of them 0")
        errors(found, {"a": [1e-6, 100.0]}, {"a": [2e-6, 100.0]}, "a small wrong number beside a large one")
        errors(found, {"a": [1e-6]}, {"a": [3e-6]}, "small and wrong")
        errors(found, {"a": np.ones(500)}, {"a": np.r_[np.ones(499), 1.2]}, "one of 500 is wrong")
        errors(found, {"W1": [1.0], "W2": [1.0], "odd": [1.0], "b": [2.0]}, {"W1": [1.0], "W2": [1.0], "odd": [1.5], "b": [2.0]}, "another parameter")

    def real(found):
        rng = np.random.default_rng(12)
        net = OneLayerNet(4, 3, 0.5, rng)
        xs, ts = rng.normal(size=(6, 4)), rng.integers(0, 3, 6)
        keep, arrays = {k: v.copy() for k, v in net.params.items()}, dict(net.params)
        got = f(net, xs, ts)
        if set(got) != {"W1", "b1"} or not all(0 <= v < 1e-5 for v in got.values()):
            found.append(f"Right gradients get {got}.")
        for k in keep:
            if net.params[k] is not arrays[k] or not near(net.params[k], keep[k], 0, 1e-12):
                found.append("The network is changed.")
    return collect(known, real)
