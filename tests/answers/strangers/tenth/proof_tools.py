"""Helpers for the proofs: comparison, numerical derivatives, and right layers and functions."""
import warnings

import numpy as np


def close(a, b, tolerance=1e-6):
    """Whether a has the shape of b and the same numbers, relative to their size."""
    try:
        a, b = np.asarray(a, dtype=np.float64), np.asarray(b, dtype=np.float64)
    except (TypeError, ValueError):
        return False
    return a.shape == b.shape and bool(np.all(np.abs(a - b) <= tolerance * np.maximum(1, np.abs(b))))


def number(value):
    """Whether value is one number."""
    return not isinstance(value, (str, bytes, tuple, list, dict, set)) and np.ndim(value) == 0 and isinstance(
        value.item() if hasattr(value, "item") else value, (int, float))


def pair(value, length=2):
    """Whether value is a tuple or list of this many numbers."""
    return isinstance(value, (tuple, list)) and len(value) == length and all(number(v) for v in value)


def slope(f, x, h=1e-5):
    """The numerical derivative of a function of one number, in float64."""
    return (f(x + h) - f(x - h)) / (2 * h)


def array_slope(f, x, h=1e-5):
    """The numerical gradient of f(x), one number, for an array x."""
    x = np.array(x, dtype=np.float64)
    g = np.zeros(x.shape)
    for i in np.ndindex(*x.shape):
        up, down = x.copy(), x.copy()
        up[i] += h
        down[i] -= h
        g[i] = (f(up) - f(down)) / (2 * h)
    return g


class Report:
    """Collects problems: run(label, function) notes its sentence, or its exception or warning."""

    def __init__(self):
        self.problems = []

    def run(self, label, test):
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error", RuntimeWarning)
                if not bool(test()):
                    self.problems.append(f"{label}: not as the text says.")
        except Exception as error:
            self.problems.append(f"{label}: {type(error).__name__}: {error}.")


def numerical_gradient(f, x, h=1e-4):
    g = np.zeros_like(x)
    for i in np.ndindex(*x.shape):
        kept = x[i]
        x[i] = kept + h
        up = f(x)
        x[i] = kept - h
        down = f(x)
        x[i] = kept
        g[i] = (up - down) / (2 * h)
    return g


def softmax(x):
    x = np.asarray(x, dtype=np.float64)
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def cross_entropy_error(y, t):
    y2, t = np.atleast_2d(y), np.asarray(t)
    k = t.argmax(axis=-1) if t.shape == np.shape(y) else t
    return -np.mean(np.log(y2[np.arange(len(y2)), np.atleast_1d(k)]))


class MulLayer:
    def forward(self, x, y):
        self.x, self.y = x, y
        return x * y

    def backward(self, dout):
        return self.y * dout, self.x * dout


class AddLayer:
    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        return dout, dout


class Affine:
    def __init__(self, W, b):
        self.W, self.b, self.dW, self.db = W, b, None, None

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, dout):
        self.dW, self.db = self.x.T @ dout, dout.sum(axis=0)
        return dout @ self.W.T


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
        dx = self.y.copy()
        dx[np.arange(len(dx)), self.t] -= 1
        return dx * dout / len(dx)


class OneLayerNet:
    def __init__(self, input_size, output_size, weight_init_std=0.01, rng=None):
        rng = rng or np.random.default_rng()
        self.params = {"W1": weight_init_std * rng.standard_normal((input_size, output_size)),
                       "b1": np.zeros(output_size)}
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
        return {n: numerical_gradient(lambda _: self.loss(x, t), a) for n, a in self.params.items()}


def unchanged(function, *arrays):
    """Run the function and say whether the arrays still have their shapes and numbers."""
    before = [a.copy() for a in arrays]
    function()
    return all(a.shape == b.shape and np.array_equal(a, b) for a, b in zip(arrays, before))
