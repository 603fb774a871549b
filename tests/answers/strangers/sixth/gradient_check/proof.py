"""Looks for what is wrong with an answer, from the text of the exercise alone."""

import warnings

import numpy as np


def close(a, b, rtol=1e-5, atol=1e-8):
    """Say whether a has the shape and the numbers of b."""
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    return a.shape == b.shape and bool(np.allclose(a, b, rtol=rtol, atol=atol))


def numeric(f, x, h=1e-5):
    """Return the numerical derivative of the number f(x) for each entry of x, in float64."""
    x = np.array(x, dtype=np.float64)
    g = np.zeros(x.shape)
    for i in np.ndindex(*x.shape):
        up, down = x.copy(), x.copy()
        up[i] += h
        down[i] -= h
        g[i] = (f(up) - f(down)) / (2 * h)
    return g


def is_number(v):
    return np.ndim(v) == 0 and isinstance(v, (int, float, np.number)) and not isinstance(v, bool)


def run_all(tests):
    """Run each test; collect a sentence for each one that returns a text or stops with an error."""
    found = []
    for test in tests:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error", RuntimeWarning)
                said = test()
        except Exception as error:
            said = f"it stops with {type(error).__name__}: {error}"
        if said:
            found.append(f"{test.__name__}: {said}.")
    return found


class _Affine:
    def __init__(self, W, b):
        self.W, self.b, self.dW, self.db = W, b, None, None

    def forward(self, x):
        self.shape, self.x = x.shape, x.reshape(-1, self.W.shape[0])
        y = self.x @ self.W + self.b
        return y if x.ndim > 1 else y[0]

    def backward(self, dout):
        d = dout.reshape(-1, self.W.shape[1])
        self.dW, self.db = self.x.T @ d, d.sum(axis=0)
        return (d @ self.W.T).reshape(self.shape)


class _Relu:
    def forward(self, x):
        self.on = x > 0
        return np.where(self.on, x, 0.0)

    def backward(self, dout):
        return np.where(self.on, dout, 0.0)


class _SoftmaxWithLoss:
    def forward(self, x, t):
        e = np.exp(x - x.max(axis=1, keepdims=True))
        self.y = e / e.sum(axis=1, keepdims=True)
        self.t = np.asarray(t)
        return -np.mean(np.log(self.y[np.arange(len(x)), self.t]))

    def backward(self, dout=1):
        d = self.y.copy()
        d[np.arange(len(d)), self.t] -= 1
        return dout * d / len(d)


def _numerical_gradient(f, x):
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


class _OneLayerNet:
    def __init__(self, input_size, output_size, weight_init_std=0.01, rng=None):
        rng = rng or np.random.default_rng()
        self.params = {"W1": weight_init_std * rng.standard_normal((input_size, output_size)),
                       "b1": np.zeros(output_size)}
        self.layers = {"Affine1": _Affine(self.params["W1"], self.params["b1"])}
        self.last_layer = _SoftmaxWithLoss()

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
        return {k: _numerical_gradient(lambda _: self.loss(x, t), a) for k, a in self.params.items()}


GIVEN = {"np": np, "Affine": _Affine, "Relu": _Relu, "SoftmaxWithLoss": _SoftmaxWithLoss,
         "numerical_gradient": _numerical_gradient, "OneLayerNet": _OneLayerNet}


class _Fake:
    """A network whose loss is known, and whose gradients may be wrong on purpose."""

    def __init__(self, slopes, wrong):
        self.slopes = {k: np.array(v, float) for k, v in slopes.items()}
        self.wrong = {k: np.array(v, float) for k, v in wrong.items()}
        self.params = {k: np.zeros(v.shape) for k, v in self.slopes.items()}

    def loss(self, x, t):
        return float(sum(np.sum(self.slopes[k] * p) for k, p in self.params.items()))

    def gradient(self, x, t):
        return {k: v.copy() for k, v in self.wrong.items()}

    def numerical_gradient(self, x, t):
        return {k: v.copy() for k, v in self.slopes.items()}


def problems(namespace: dict) -> list[str]:
    f = namespace["gradient_check"]
    rng = np.random.default_rng(2)

    def check(slopes, wrong):
        got = f(_Fake(slopes, wrong), np.zeros((2, 3)), np.array([0, 1]))
        if not isinstance(got, dict) or set(got) != set(slopes):
            return f"it returns {got!r}"
        for k in slopes:
            a, b = np.array(wrong[k], float), np.array(slopes[k], float)
            live = (a != 0) | (b != 0)
            top, A, B = np.abs(a - b)[live], np.abs(a)[live], np.abs(b)[live]
            options = [np.max(top / (A + B), initial=0), np.max(top / np.maximum(A, B), initial=0)]
            if np.ndim(got[k]) or not any(close(got[k], o, 1e-3, 1e-4) for o in options):
                return f"the error of {k} is {got[k]}, not one of {options}"

    def wrong_gradients():
        for scale in (1, 1e-6, 1e4):
            s = {"W1": scale * rng.normal(size=(3, 4)), "b": scale * rng.normal(size=4)}
            for change in (lambda v: -v, lambda v: v * 1.5, lambda v: v * 0.5, lambda v: 0 * v):
                w = {k: v.copy() for k, v in s.items()}
                w["W1"][1, 2] = change(w["W1"][1, 2])
                said = check(s, w) or check(w, s) or check(s, {**s, "b": change(s["b"])})
                if said:
                    return said
        return check({"a": [3.0]}, {"a": [1.0]}) or check({"a": np.ones(1000)}, {"a": np.r_[1.01, np.ones(999)]})

    def zeros():
        z = {"W1": np.zeros((2, 2)), "b1": np.array([0.0, 1.0])}
        return check(z, z)

    def real_network():
        net = _OneLayerNet(4, 3, 1.0, rng)
        x, t = rng.normal(size=(6, 4)), rng.integers(0, 3, 6)
        before = {k: v.copy() for k, v in net.params.items()}
        arrays = dict(net.params)
        got = f(net, x, t)
        if set(got) != {"W1", "b1"} or not all(0 <= v < 1e-3 for v in got.values()):
            return f"right gradients get {got}"
        for k in before:
            if net.params[k] is not arrays[k] or not np.allclose(net.params[k], before[k], atol=1e-10, rtol=0):
                return "the network has changed"

    return run_all([wrong_gradients, zeros, real_network])
