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


class _Line:
    """A network that keeps a record of its batches."""

    def __init__(self):
        self.params = {"slope": np.array([0.5]), "shift": np.array(0.25).reshape(1)}
        self.calls = []

    def loss(self, x, t):
        return float(np.mean((x[:, 0] * self.params["slope"] + self.params["shift"] - t) ** 2))

    def gradient(self, x, t):
        e = 2 * (x[:, 0] * self.params["slope"] + self.params["shift"] - t)
        g = {"slope": np.array([np.mean(e * x[:, 0])]), "shift": np.array([np.mean(e)])}
        self.calls.append((x.copy(), t.copy(), self.loss(x, t), {k: v.copy() for k, v in self.params.items()}, g))
        return {k: v.copy() for k, v in g.items()}


def problems(namespace: dict) -> list[str]:
    f = namespace["train"]

    def go(seed=0, n=20, iterations=40, batch=6, rate=0.01):
        net = _Line()
        x = np.linspace(-1, 1, n)[:, None]
        t = np.sin(3 * x[:, 0])
        arrays = dict(net.params)
        x0, t0 = x.copy(), t.copy()
        losses = f(net, x, t, iterations, batch, rate, np.random.default_rng(seed))
        return net, arrays, losses, (x, t, x0, t0)

    def updates():
        net, arrays, losses, (x, t, x0, t0) = go()
        if len(net.calls) != 40:
            return f"gradient is called {len(net.calls)} times in 40 iterations"
        if any(net.params[k] is not arrays[k] for k in arrays):
            return "the parameters are not updated in place"
        after = [c[3] for c in net.calls[1:]] + [net.params]
        for (_, _, _, p, g), q in zip(net.calls, after):
            if any(not close(q[k], p[k] - 0.01 * g[k]) for k in p):
                return "an update is wrong"
        if not isinstance(losses, list) or not close(losses, [c[2] for c in net.calls]):
            return "the losses are not those of the mini-batches"
        if not np.array_equal(x, x0) or not np.array_equal(t, t0):
            return "the data has changed"

    def batches():
        np.random.seed(0)
        state = np.random.get_state()[1].copy()
        net, *_ = go(iterations=400)
        if not np.array_equal(np.random.get_state()[1], state):
            return "the global generator is used"
        for x, t, *_ in net.calls:
            if x.shape != (6, 1) or t.shape != (6,):
                return f"a batch has the shape {x.shape}"
            if not close(t, np.sin(3 * x[:, 0])):
                return "samples and targets do not belong together"
        drawn = {float(v) for x, *_ in net.calls for v in x[:, 0]}
        if len(drawn) != 20:
            return f"only {len(drawn)} of 20 samples are ever drawn"
        if len({tuple(x[:, 0]) for x, *_ in net.calls}) < 300:
            return "batches repeat"

    def generator():
        first, again, other = ([c[0] for c in go(seed=s)[0].calls] for s in (1, 1, 2))
        if not close(first, again):
            return "the same rng gives other batches"
        return "rng makes no difference" if close(first, other) else None

    def real_network():
        rng = np.random.default_rng(3)
        net = _OneLayerNet(4, 3, 0.01, rng)
        t = rng.integers(0, 3, 60)
        x = rng.normal(size=(60, 4)) + 2 * np.eye(4)[t]
        losses = f(net, x, t, 300, 10, 0.1, rng)
        if len(losses) != 300 or not np.mean(losses[-30:]) < np.mean(losses[:30]):
            return "a real network does not learn"

    return run_all([updates, batches, generator, real_network])
