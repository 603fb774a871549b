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


class Watched:
    """Linear regression that writes down what it is asked."""

    def __init__(self, names=("W1", "b1")):
        rng = np.random.default_rng(13)
        self.params = {names[0]: rng.normal(size=(3, 2)), names[1]: rng.normal(size=2)}
        self.names, self.log = names, []

    def f(self, x, t, p):
        e = x @ p[self.names[0]] + p[self.names[1]] - t[:, None]
        return float((e ** 2).mean())

    def loss(self, x, t):
        return self.f(x, t, self.params)

    def gradient(self, x, t):
        W, b = self.names
        p = {k: v.copy() for k, v in self.params.items()}
        e = 2 * (x @ p[W] + p[b] - t[:, None]) / (2 * len(x))
        g = {W: x.T @ e, b: e.sum(axis=0)}
        self.log.append((x.copy(), t.copy(), p, {k: v.copy() for k, v in g.items()}))
        return g


def problems(namespace):
    for name, value in provided().items():
        namespace.setdefault(name, value)
    train = namespace["train"]
    N = 30
    x = np.random.default_rng(14).normal(size=(N, 3))
    t = np.arange(N) / 10

    def run(names=("W1", "b1"), iterations=40, size=5, lr=0.05, seed=1):
        net = Watched(names)
        arrays = dict(net.params)
        mine, labels = x.copy(), t.copy()
        losses = train(net, mine, labels, iterations, size, lr, np.random.default_rng(seed))
        return net, arrays, losses, mine, labels

    def updates(found):
        for names, lr, size in ((("W1", "b1"), 0.05, 5), (("odd", "name"), 0.2, 8), (("W1", "b1"), 0.01, 1)):
            net, arrays, losses, mine, labels = run(names, 40, size, lr)
            if not np.array_equal(mine, x) or not np.array_equal(labels, t):
                found.append("The caller's arrays are changed.")
            if len(net.log) != 40:
                found.append(f"gradient is called {len(net.log)} times in 40 iterations.")
            states = [entry[2] for entry in net.log] + [net.params]
            for (bx, bt, p, g), after in zip(net.log, states[1:]):
                if any(not near(after[k], p[k] - lr * g[k]) for k in p):
                    found.append("An update is wrong.")
                    break
            if any(net.params[k] is not arrays[k] for k in arrays):
                found.append("The arrays are replaced, not changed in place.")
            if not isinstance(losses, (list, tuple)) or len(losses) != 40 or not all(number(v) for v in losses):
                found.append("The result is not a list of 40 numbers.")
                continue
            for n, (bx, bt, p, g) in enumerate(net.log[:40]):
                if not near(losses[n], net.f(bx, bt, p)) and not near(losses[n], net.f(bx, bt, states[n + 1])):
                    found.append("A loss is not the one of its mini-batch.")
                    break

    def batches(found):
        net, _, losses, _, _ = run(iterations=200, size=5)
        rows, seen, orders = {tuple(r): i for i, r in enumerate(x)}, [], []
        for bx, bt, _, _ in net.log:
            if len(bx) != 5 or len(bt) != 5:
                found.append(f"A batch has {len(bx)} samples.")
                return
            idx = [rows[tuple(r)] for r in bx]
            if not near(bt, t[idx]):
                found.append("Samples and targets do not belong together.")
                return
            seen += idx
            orders.append(tuple(idx))
        if set(seen) != set(range(N)):
            found.append("Some samples are never drawn.")
        if len(set(orders)) < 190:
            found.append("The batches repeat themselves.")
        other = [tuple(rows[tuple(r)] for r in e[0]) for e in run(iterations=200, seed=2)[0].log]
        same = [tuple(rows[tuple(r)] for r in e[0]) for e in run(iterations=200, seed=1)[0].log]
        if other == orders:
            found.append("Another generator draws the same batches.")
        if same != orders:
            found.append("The same generator draws other batches: it is not used.")

    def twice(found):
        run(iterations=3)
        if len(run(iterations=4)[2]) != 4:
            found.append("A second training returns more losses.")

    def real(found):
        rng = np.random.default_rng(15)
        xs = rng.normal(size=(60, 4))
        ts = (xs[:, 0] > 0).astype(int)
        net = OneLayerNet(4, 2, 0.01, rng)
        first = net.loss(xs, ts)
        train(net, xs, ts, 100, 10, 0.5, rng)
        if not net.loss(xs, ts) < 0.8 * first:
            found.append("The network does not learn.")
    return collect(updates, batches, twice, real)
