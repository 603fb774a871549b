"""Shows what is wrong with an answer, from the text of the exercise alone."""
import warnings

import numpy as np

GIVEN = {}


def near(a, b, tol=1e-7):
    """Say whether a has the shape of b and about its values."""
    try:
        a = np.asarray(a, dtype=float)
        b = np.asarray(b, dtype=float)
    except (TypeError, ValueError):
        return False
    return a.shape == b.shape and bool(np.allclose(a, b, rtol=tol, atol=tol, equal_nan=False))


def number(a):
    """Say whether a is one number."""
    return np.ndim(a) == 0 and isinstance(a, (int, float, np.number, np.ndarray)) and not isinstance(a, bool)


def pair(a, n=2):
    """Say whether a is a tuple or a list of n numbers."""
    return isinstance(a, (tuple, list)) and len(a) == n and all(number(v) for v in a)


def slope(f, values, i):
    """Differentiate f(*values) with respect to its argument number i."""
    h = 1e-5
    up, down = list(values), list(values)
    up[i] += h
    down[i] -= h
    return (f(*up) - f(*down)) / (2 * h)


def slopes(f, x):
    """Differentiate the number f(x) with respect to each entry of the array x."""
    x = np.array(x, dtype=float)
    g = np.zeros_like(x)
    for i in np.ndindex(*x.shape):
        a, b = x.copy(), x.copy()
        a[i] += 1e-5
        b[i] -= 1e-5
        g[i] = (f(a) - f(b)) / 2e-5
    return g


def collect(*parts):
    """Run the parts, and return the sentences of all; an error is a sentence, too."""
    found = []
    for part in parts:
        try:
            for sentence in part():
                found.append(sentence)
        except Exception as error:
            found.append(f"{part.__name__} fails with {type(error).__name__}: {error}")
    return found


def elementwise(cls, y_of, dy_of, inputs):
    """Yield what is wrong with a layer that acts on each number separately."""
    for x in inputs:
        x = np.array(x)
        layer, other = cls(), cls()
        with warnings.catch_warnings(record=True) as seen:
            warnings.simplefilter("always")
            for scale in (1.0, -0.7):
                dout = scale * (np.arange(x.size, dtype=float).reshape(x.shape) - 1.3)
                layer.forward(np.ones((2, 3)))
                xc = x.copy()
                y = layer.forward(xc)
                other.forward(np.full((3, 2), -0.5))
                if not isinstance(y, np.ndarray) or not near(y, y_of(x)):
                    yield f"forward of {x.tolist()} gives {y!r}"
                kept = np.array(y, copy=True)
                for _ in range(2):
                    dc = dout.copy()
                    dx = layer.backward(dc)
                    if not isinstance(dx, np.ndarray) or not near(dx, dout * dy_of(x.astype(float))):
                        yield f"backward at {x.tolist()} gives {dx!r}"
                    if not np.array_equal(dc, dout):
                        yield "dout was changed"
                if not np.array_equal(xc, x):
                    yield "x was changed"
                if not np.array_equal(kept, y):
                    yield "an output that was handed out before was changed"
                kept_dx = np.array(dx, copy=True)
                layer.forward(x + 1)
                layer.backward(dout)
                if not np.array_equal(kept_dx, dx):
                    yield "a gradient that was handed out before was changed"
        for w in seen:
            if issubclass(w.category, RuntimeWarning):
                yield f"numpy warns: {w.message}"


def two_number_layer(cls, y_of):
    """Yield what is wrong with a layer of two numbers."""
    cases = [(10, 5, 1.3), (-2.5, 4, 2), (0, 3, 1), (7, 0, -1.5), (0, 0, 1), (1.5, 1.5, 0.5)]
    one = cls()
    for x, y, d in cases:
        z = one.forward(x, y)
        if not number(z) or not near(z, y_of(x, y)):
            yield f"forward({x}, {y}) gives {z!r}"
        second = cls()
        second.forward(x + 1, y - 2)
        for dout in (d, 3 * d):
            r = one.backward(dout)
            want = [slope(lambda a, b: dout * y_of(a, b), [x, y], i) for i in (0, 1)]
            if not pair(r) or not near(r, want, 1e-6):
                yield f"backward({dout}) after forward({x}, {y}) gives {r!r}"
    one.forward(1, 2)
    one.forward(3, 4)
    want = [slope(y_of, [3, 4], i) for i in (0, 1)]
    if not near(one.backward(1), want, 1e-6):
        yield "backward does not refer to the latest forward"


class _Affine:
    def __init__(self, W, b):
        self.W, self.b, self.dW, self.db = W, b, None, None

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, dout):
        self.dW, self.db = self.x.T @ dout, dout.sum(axis=0)
        return dout @ self.W.T


class _Relu:
    def forward(self, x):
        self.on = x > 0
        return np.where(self.on, x, 0.0)

    def backward(self, dout):
        return np.where(self.on, dout, 0.0)


class _SoftmaxWithLoss:
    def forward(self, x, t):
        e = np.exp(x - x.max(axis=1, keepdims=True))
        self.y, self.t = e / e.sum(axis=1, keepdims=True), t
        return float(-np.mean(np.log(self.y[np.arange(len(t)), t])))

    def backward(self, dout=1):
        dx = self.y.copy()
        dx[np.arange(len(dx)), self.t] -= 1
        return dout * dx / len(dx)


def _numerical_gradient(f, x):
    g = np.zeros_like(x)
    for i in np.ndindex(*x.shape):
        kept = x[i]
        x[i] = kept + 1e-4
        up = f(x)
        x[i] = kept - 1e-4
        g[i] = (up - f(x)) / 2e-4
        x[i] = kept
    return g


class _OneLayerNet:
    def __init__(self, input_size, output_size, weight_init_std=0.01, rng=None):
        rng = rng or np.random.default_rng()
        W = weight_init_std * rng.standard_normal((input_size, output_size))
        self.params = {"W1": W, "b1": np.zeros(output_size)}
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
        return {k: _numerical_gradient(lambda _: self.loss(x, t), v) for k, v in self.params.items()}


GIVEN = {"np": np, "Affine": _Affine, "Relu": _Relu, "SoftmaxWithLoss": _SoftmaxWithLoss,
         "numerical_gradient": _numerical_gradient, "OneLayerNet": _OneLayerNet}


def problems(namespace):
    cls = namespace["TwoLayerNet"]
    data = np.random.default_rng(8)
    x, t = data.normal(size=(10, 4)), data.integers(0, 3, 10)
    shapes = {"W1": (4, 5), "b1": (5,), "W2": (5, 3), "b2": (3,)}

    def scores(p, x):
        return np.maximum(x @ p["W1"] + p["b1"], 0) @ p["W2"] + p["b2"]

    def loss(p, x, t):
        return _SoftmaxWithLoss().forward(scores(p, x), t)

    def start():
        net = cls(4, 5, 3)
        if {k: np.shape(v) for k, v in net.params.items()} != shapes:
            yield "The shapes of params are wrong."
        if list(net.layers) != ["Affine1", "Relu1", "Affine2"]:
            yield f"layers has the keys {list(net.layers)}."
        for n, c in [("Affine1", _Affine), ("Relu1", _Relu), ("Affine2", _Affine)]:
            if not isinstance(net.layers[n], c):
                yield f"{n} is of another class."
        if not isinstance(net.last_layer, _SoftmaxWithLoss):
            yield "last_layer is of another class."
        for std in (0.01, 0.5):
            net = cls(100, 80, 60, weight_init_std=std, rng=np.random.default_rng(1))
            for k in ("W1", "W2"):
                v = net.params[k] / std
                if abs(v.mean()) > 0.07 or abs(v.std() - 1) > 0.05 or not 2.8 < abs(v).max() < 7 or abs((abs(v) < 1).mean() - 0.683) > 0.03:
                    yield f"{k} is not drawn as asked: mean {v.mean():.2f}, standard deviation {v.std():.2f}."
            for k in ("b1", "b2"):
                if np.any(net.params[k] != 0):
                    yield f"{k} does not start at 0."
        a, b = (cls(4, 5, 3, rng=np.random.default_rng(3)) for _ in range(2))
        if not np.array_equal(a.params["W1"], b.params["W1"]):
            yield "The same rng gives other weights."
        c = cls(4, 5, 3)
        if np.array_equal(c.params["W1"], cls(4, 5, 3).params["W1"]):
            yield "Without rng, the weights are always the same."

    def work():
        net, other = cls(4, 5, 3, 0.7, np.random.default_rng(2)), cls(4, 5, 3, 0.7, np.random.default_rng(9))
        for k in net.params:
            if net.params[k] is other.params[k]:
                yield "Networks share their params."
        for turn in range(3):
            n = 10 - 3 * turn
            xs, ts = x[:n] + turn, t[:n]
            g = net.gradient(xs, ts)
            kept = {k: v.copy() for k, v in g.items()}
            other.loss(x, t)
            p = net.params
            if not near(net.predict(xs), scores(p, xs)):
                yield f"predict is wrong in turn {turn}."
            if not number(net.loss(xs, ts)) or not near(net.loss(xs, ts), loss(p, xs, ts)):
                yield f"loss is wrong in turn {turn}."
            right = np.mean(scores(p, xs).argmax(1) == ts)
            if not near(net.accuracy(xs, ts), right):
                yield f"accuracy is {net.accuracy(xs, ts)!r}, not {right}."
            net.loss(x[::-1], t)
            again, num = net.gradient(xs, ts), net.numerical_gradient(xs, ts)
            if set(g) != set(shapes) or set(num) != set(shapes):
                yield "The gradients have other names."
                return
            for k in shapes:
                want = slopes(lambda v: loss({**p, k: v}, xs, ts), p[k])
                for name, got in [("gradient", kept[k]), ("second gradient", again[k]), ("numerical_gradient", num[k])]:
                    if not near(got, want, 1e-5):
                        yield f"{name} of {k} is wrong in turn {turn}."
            for k in p:
                p[k] -= 0.3 * kept[k] + 0.05

    return collect(start, work)
