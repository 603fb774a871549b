import copy
import io
import warnings
from contextlib import redirect_stdout
import numpy as np


def close(a, b, tol=1e-6):
    """Whether a has the numbers and the shape of b; numbers only."""
    try:
        a = np.asarray(a)
        if a.dtype.kind not in "fiu":
            return False
        a, b = a.astype(float), np.asarray(b, dtype=float)
    except (TypeError, ValueError):
        return False
    return a.shape == b.shape and bool(np.all(np.isfinite(a))) and bool(np.allclose(a, b, rtol=tol, atol=tol))


def slope(f, x, h=1e-5):
    """The numerical gradient at the float64 array x of f, which returns one number."""
    x = np.array(x, dtype=float)
    g = np.zeros(x.shape)
    for i in np.ndindex(*x.shape):
        p, m = x.copy(), x.copy()
        p[i] += h
        m[i] -= h
        g[i] = (f(p) - f(m)) / (2 * h)
    return g


def given():
    return {}


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
        return np.where(self.on, x, 0.0)

    def backward(self, dout):
        return np.where(self.on, dout, 0.0)


class SoftmaxWithLoss:
    def forward(self, x, t):
        s = x - x.max(axis=-1, keepdims=True)
        logs = s - np.log(np.exp(s).sum(axis=-1, keepdims=True))
        self.y, self.t = np.exp(logs), t
        return float(-np.mean(logs[np.arange(len(t)), t]))

    def backward(self, dout=1):
        g = self.y.copy()
        g[np.arange(len(self.t)), self.t] -= 1
        return dout * g / len(self.t)


def numerical_gradient(f, x):
    g = np.zeros(x.shape)
    for i in np.ndindex(*x.shape):
        old = x[i]
        x[i] = old + 1e-4
        up = f(x)
        x[i] = old - 1e-4
        down = f(x)
        x[i] = old
        g[i] = (up - down) / 2e-4
    return g


def given():
    return {"Affine": Affine, "Relu": Relu, "SoftmaxWithLoss": SoftmaxWithLoss, "numerical_gradient": numerical_gradient}


def scores(p, x):
    return np.maximum(x @ p["W1"] + p["b1"], 0) @ p["W2"] + p["b2"]


def loss(p, x, t):
    s = scores(p, x)
    return float(np.mean(np.log(np.exp(s).sum(axis=1)) - s[np.arange(len(t)), t]))


def examine(ns, out):
    cls = ns["TwoLayerNet"]
    rng = np.random.default_rng(3)
    n = cls(60, 50, 40, rng=np.random.default_rng(1))
    shapes = {"W1": (60, 50), "b1": (50,), "W2": (50, 40), "b2": (40,)}
    if {k: v.shape for k, v in n.params.items()} != shapes:
        out.append("The shapes or names of the parameters are wrong.")
    if np.any(n.params["b1"]) or np.any(n.params["b2"]):
        out.append("The biases do not start at 0.")
    if list(n.layers) != ["Affine1", "Relu1", "Affine2"] or not isinstance(n.layers, dict):
        out.append("layers is not what the text says.")
    if not isinstance(n.last_layer, SoftmaxWithLoss):
        out.append("last_layer is wrong.")
    for std in (0.01, 0.5):
        n = cls(60, 50, 40, std, np.random.default_rng(1))
        m = cls(60, 50, 40, std, np.random.default_rng(1))
        for k in ("W1", "W2"):
            w = n.params[k].ravel() / std
            if abs(w.mean()) > 0.1 or abs(w.std() - 1) > 0.1 or abs(np.mean(w ** 4) - 3) > 0.8:
                out.append(f"{k} is not from the normal distribution asked for.")
            if not np.array_equal(n.params[k], m.params[k]):
                out.append("The caller's generator does not decide the weights.")
    cls(2, 3, 2)
    n, other = cls(4, 5, 3, 1.0, rng), cls(4, 5, 3, 1.0, rng)
    for turn in range(3):
        N = 10 + turn
        x, t = rng.normal(size=(N, 4)), rng.integers(0, 3, N)
        other.loss(x, t)
        for k in n.params:
            n.params[k] += rng.normal(size=n.params[k].shape) * 0.3
        p = {k: v.copy() for k, v in n.params.items()}
        g = n.gradient(x, t)
        if not close(n.predict(x), scores(p, x)):
            out.append("The scores are wrong.")
        if not close(n.loss(x, t), loss(p, x, t)):
            out.append("The loss is wrong.")
        if not close(n.accuracy(x, t), np.mean(scores(p, x).argmax(axis=1) == t)):
            out.append("The accuracy is wrong.")
        x2, t2 = rng.normal(size=(6, 4)), rng.integers(0, 3, 6)
        n.loss(x2, t2)
        for what, got in (("backpropagated", g), ("numerical", n.numerical_gradient(x, t)), ("second", n.gradient(x, t))):
            if set(got) != set(p):
                out.append(f"The {what} gradients have other names.")
                continue
            for k in p:
                want = slope(lambda v: loss({**p, k: v}, x, t), p[k])
                if not close(got[k], want, 1e-5):
                    out.append(f"The {what} gradient of {k} is wrong.")
        if not all(np.array_equal(p[k], n.params[k]) for k in p):
            out.append("The parameters have changed.")


def problems(namespace):
    out = []
    namespace.update(given())
    with warnings.catch_warnings(record=True) as caught, redirect_stdout(io.StringIO()):
        warnings.simplefilter("always")
        try:
            examine(namespace, out)
        except Exception as e:
            out.append(f"It stops with {type(e).__name__}: {e}.")
    for w in caught:
        if issubclass(w.category, RuntimeWarning):
            out.append(f"numpy warns: {w.message}.")
    return list(dict.fromkeys(out))


GIVEN = given()
