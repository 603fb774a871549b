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
    f = namespace["gradient_check"]

    class Fake:
        def __init__(self, a, b):
            self.a, self.b = a, b
            self.params = {k: np.ones(np.shape(v)) for k, v in a.items()}

        def loss(self, x, t):
            return 1.0

        def gradient(self, x, t):
            return {k: np.array(v, float) for k, v in self.a.items()}

        def numerical_gradient(self, x, t):
            return {k: np.array(v, float) for k, v in self.b.items()}

    def fakes():
        cases = [([3.0, 1], [1.0, 1]), ([1.0, 3], [3.0, 3]), ([1e-6, 1], [2e-6, 1]), ([0.0, 1], [0.0, 1]), ([0.0, 2], [0.0, 3]),
                 ([-2.0, 1], [2.0, 1]), ([[100.0, 1e-6], [5, 6]], [[100.0, 3e-6], [5, 6]]), ([0.0], [0.5]), ([-3.0, -1], [-1.0, -1]), ([1e6], [1e6 + 1])]
        for a, b in cases:
            n = Fake({"U": a, "c7": [1.0, 2]}, {"U": b, "c7": [1.0, 2]})
            r = f(n, None, None)
            p, q = np.array(a), np.array(b)
            d = np.abs(p - q)
            with np.errstate(all="ignore"):
                sums = np.nanmax(d / (np.abs(p) + np.abs(q)))
                most = np.nanmax(d / np.maximum(np.abs(p), np.abs(q)))
            if not isinstance(r, dict) or set(r) != {"U", "c7"}:
                yield f"The result is {r!r}."
                continue
            if not number(r["U"]) or not (near(r["U"], sums, 1e-9) or near(r["U"], most, 1e-9)):
                yield f"For {a} and {b} the result is {r['U']!r}, not {sums}."
            if not near(r["c7"], 0):
                yield f"Where gradients agree, the result is {r['c7']!r}."

    def real():
        rng = np.random.default_rng(1)
        n = _OneLayerNet(4, 3, 0.5, rng)
        x, t = rng.normal(size=(6, 4)), rng.integers(0, 3, 6)
        before = {k: v.copy() for k, v in n.params.items()}
        r = f(n, x, t)
        if set(r) != {"W1", "b1"} or not all(v < 1e-4 for v in r.values()):
            yield f"A right network gives {r!r}."
        if not all(np.array_equal(before[k], n.params[k]) for k in before):
            yield "The network was changed."

    return collect(fakes, real)
