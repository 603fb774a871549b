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


def problems(namespace: dict) -> list[str]:
    Net = namespace["TwoLayerNet"]
    rng = np.random.default_rng(11)

    def scores(p, x):
        return np.maximum(x @ p["W1"] + p["b1"], 0) @ p["W2"] + p["b2"]

    def true_loss(p, x, t):
        s = scores(p, x)
        m = s.max(axis=1, keepdims=True)
        return float(np.mean(m[:, 0] + np.log(np.exp(s - m).sum(axis=1)) - s[np.arange(len(x)), t]))

    def slopes(p, x, t):
        return {k: numeric(lambda v: true_loss({**p, k: v}, x, t), p[k]) for k in p}

    def data(n=10):
        return rng.normal(size=(n, 4)), rng.integers(0, 3, n)

    def start():
        net = Net(4, 5, 3)
        if {k: v.shape for k, v in net.params.items()} != {"W1": (4, 5), "b1": (5,), "W2": (5, 3), "b2": (3,)}:
            return "params has other names or shapes"
        if np.any(net.params["b1"]) or np.any(net.params["b2"]):
            return "the biases do not start at 0"
        if list(net.layers) != ["Affine1", "Relu1", "Affine2"] and sorted(net.layers) != ["Affine1", "Affine2", "Relu1"]:
            return "other layers"
        if not isinstance(net.last_layer, namespace["SoftmaxWithLoss"]):
            return "another last layer"
        for std in (0.01, 0.5, 2.0):
            big = Net(200, 100, 150, std, np.random.default_rng(1))
            for k in ("W1", "W2"):
                if abs(big.params[k].std() / std - 1) > 0.05 or abs(big.params[k].mean()) > 0.05 * std:
                    return f"{k} has the standard deviation {big.params[k].std()}, not {std}"
                if not 0.6 < np.mean(np.abs(big.params[k]) < std) < 0.76:
                    return f"{k} is not normally distributed"
        if abs(Net(200, 100, 3).params["W1"].std() - 0.01) > 0.001:
            return "the default standard deviation is wrong"

    def generator():
        a, b, c = (Net(4, 5, 3, rng=np.random.default_rng(s)) for s in (1, 1, 2))
        if not close(a.params["W1"], b.params["W1"]) or close(a.params["W1"], c.params["W1"]):
            return "rng is not used"
        return "two networks start equal" if close(Net(4, 5, 3).params["W1"], Net(4, 5, 3).params["W1"]) else None

    def results(net=None):
        net = net or Net(4, 5, 3, 1.0)
        for _ in range(3):
            x, t = data()
            if not close(net.predict(x), scores(net.params, x)):
                return "the scores are wrong"
            loss = net.loss(x, t)
            if np.ndim(loss) or not close(loss, true_loss(net.params, x, t)):
                return "the loss is wrong"
            if not close(net.accuracy(x, t), np.mean(scores(net.params, x).argmax(axis=1) == t)):
                return "the accuracy is wrong"
            right = scores(net.params, x).argmax(axis=1)
            if not close(net.accuracy(x, right), 1.0):
                return "the accuracy is wrong"

    def gradients(net=None):
        net = net or Net(4, 5, 3, 1.0)
        for _ in range(3):
            x, t = data()
            before = {k: v.copy() for k, v in net.params.items()}
            want = slopes(net.params, x, t)
            for how in ("gradient", "numerical_gradient", "gradient"):
                got = getattr(net, how)(x, t)
                if set(got) != set(want) or any(not close(got[k], want[k], 1e-3, 1e-5) for k in want):
                    return f"{how} is wrong"
            if any(not np.array_equal(before[k], net.params[k]) for k in before):
                return "the parameters have changed"

    def updates():
        net = Net(4, 5, 3, 1.0)
        for array in net.params.values():
            array += rng.normal(size=array.shape)
        return results(net) or gradients(net)

    def independent():
        a = Net(4, 5, 3, 1.0)
        x, t = data()
        before = a.predict(x).copy()
        b = Net(4, 5, 3, 1.0)
        b.loss(*data())
        return None if close(a.predict(x), before) else "a second network changes the first"

    def second_opinion():
        net = Net(4, 5, 3, 1.0)
        x, t = data()
        want = slopes(net.params, x, t)

        class Broken:
            def __init__(self, layer):
                self.__dict__["layer"] = layer

            def __getattr__(self, name):
                return getattr(self.layer, name)

            def backward(self, dout=1):
                raise RuntimeError("numerical_gradient uses backward")

        net.layers = {k: Broken(v) for k, v in net.layers.items()}
        got = net.numerical_gradient(x, t)
        return None if all(close(got[k], want[k], 1e-3, 1e-5) for k in want) else "numerical_gradient is wrong"

    return run_all([start, generator, results, gradients, updates, independent, second_opinion])
