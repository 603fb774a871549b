"""Judges an answer to train by what the exercise's text says."""
import warnings
import numpy as np


def guarded(problems, what, f):
    """Run f; a failure or a warning of an overflow is a problem, too."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            warnings.filterwarnings("error", ".*overflow", RuntimeWarning)
            return f()
    except BaseException as e:
        problems.append(f"{what}: {type(e).__name__}: {e}")
        return None


def differs(problems, what, got, want, tol=1e-4, atol=1e-6):
    want = np.asarray(want, float)
    if not isinstance(got, (np.ndarray, np.generic, float, int)):
        problems.append(f"{what}: got a {type(got).__name__}")
        return True
    got = np.asarray(got)
    if got.shape != want.shape:
        problems.append(f"{what}: shape {got.shape}, not {want.shape}")
        return True
    if got.dtype.kind not in "fiu" or not np.allclose(got, want, rtol=tol, atol=atol):
        problems.append(f"{what}: the numbers are wrong")
        return True
    return False


def slope(f, x, h=1e-5):
    """Central differences in float64."""
    x = np.array(x, float)
    g = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        keep = x[i]
        x[i] = keep + h
        up = f(x)
        x[i] = keep - h
        down = f(x)
        x[i] = keep
        g[i] = (up - down) / (2 * h)
    return g


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
        e = np.exp(x - x.max(axis=1, keepdims=True))
        self.y, self.t = e / e.sum(axis=1, keepdims=True), t
        return float(-np.mean(np.log(self.y[np.arange(len(t)), t])))

    def backward(self, dout=1):
        d = self.y.copy()
        d[np.arange(len(d)), self.t] -= 1
        return dout * d / len(d)


def numerical_gradient(f, x, h=1e-5):
    g = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        keep = x[i]
        x[i] = keep + h
        up = f(x)
        x[i] = keep - h
        down = f(x)
        x[i] = keep
        g[i] = (up - down) / (2 * h)
    return g


class OneLayerNet:
    def __init__(self, input_size, output_size, weight_init_std=0.01, rng=None):
        rng = rng or np.random.default_rng()
        self.params = {
            "W1": weight_init_std * rng.standard_normal((input_size, output_size)),
            "b1": np.zeros(output_size),
        }
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


GIVEN = {"np": np, "Affine": Affine, "Relu": Relu, "SoftmaxWithLoss": SoftmaxWithLoss,
         "numerical_gradient": numerical_gradient, "OneLayerNet": OneLayerNet}


class Recorder:
    """A network with a quadratic loss that notes which samples it was given."""

    def __init__(self, rng, n):
        self.params = {"A": rng.normal(size=(2, 3)), "c": rng.normal(size=3), "W9": rng.normal(size=4)}
        self.calls, self.losses, self.trouble, self.n = [], [], [], n

    def samples(self, x, t):
        i = np.rint(np.asarray(x)[:, 0]).astype(int)
        if not np.array_equal(np.asarray(t), (7 * i) % 11):
            self.trouble.append("x and t do not belong together")
        return i

    def target(self, x):
        return float(np.mean(x[:, 1]))

    def loss(self, x, t):
        self.samples(x, t)
        m = self.target(x)
        value = sum(0.5 * float(((p - m) ** 2).sum()) for p in self.params.values())
        self.losses.append((self.samples(x, t).tolist(), value))
        return value

    def gradient(self, x, t):
        m = self.target(x)
        g = {k: p - m for k, p in self.params.items()}
        self.calls.append((self.samples(x, t), {k: p.copy() for k, p in self.params.items()}, g, x.shape,
                           sum(0.5 * float(((p - m) ** 2).sum()) for p in self.params.values()), m))
        return {k: v.copy() for k, v in g.items()}


def problems(namespace):
    found = []
    f = namespace.get("train")
    if not callable(f):
        return ["train is not a function"]
    for name, thing in GIVEN.items():
        namespace.setdefault(name, thing)

    def data(n, rng):
        x = np.stack([np.arange(n, dtype=float), rng.normal(size=n)], axis=1)
        return x, (7 * np.arange(n)) % 11

    def record(n, iterations, batch, rate, seed, what):
        rng = np.random.default_rng()
        x, t = data(n, rng)
        net = Recorder(rng, n)
        arrays = dict(net.params)
        losses = f(net, x, t, iterations, batch, rate, np.random.default_rng(seed))
        if not isinstance(losses, list) or len(losses) != iterations:
            found.append(f"{what}: not a list with one loss per iteration")
            losses = None
        if len(net.calls) != iterations:
            found.append(f"{what}: {len(net.calls)} gradients for {iterations} iterations")
            return net
        found.extend(sorted(set(net.trouble)))
        for k in arrays:
            if net.params.get(k) is not arrays[k]:
                found.append(f"{what}: {k} was not updated in place")
        for i, (samples, before, g, shape, loss, m) in enumerate(net.calls):
            after = net.calls[i + 1][1] if i + 1 < iterations else net.params
            if len(samples) != batch or shape != (batch, 2):
                found.append(f"{what}: a mini-batch of {shape}")
            late = 0.0
            for k in before:
                if not np.allclose(after[k], before[k] - rate * g[k], rtol=1e-7, atol=1e-10):
                    found.append(f"{what}: iteration {i}: {k} was not moved by its gradient times the learning rate")
                late += 0.5 * float(((after[k] - m) ** 2).sum())
            if losses is not None and not (np.ndim(losses[i]) == 0 and (np.isclose(losses[i], loss, rtol=1e-6) or np.isclose(losses[i], late, rtol=1e-6))):
                found.append(f"{what}: iteration {i}: not the loss of the mini-batch")
        return net

    def run():
        for n, iterations, batch, rate in [(40, 30, 8, 0.1), (25, 5, 1, 0.3), (12, 12, 5, 0.02), (30, 1, 30, 0.5)]:
            record(n, iterations, batch, rate, 1, f"{n} samples, batch {batch}")

    def draws():
        a, b, c = (record(30, 60, 5, 0.1, s, "draws") for s in (3, 3, 4))
        ia, ib, ic = ([call[0].tolist() for call in net.calls] for net in (a, b, c))
        if ia != ib:
            found.append("the same rng draws different mini-batches")
        if ia == ic:
            found.append("rng is not used")
        if len({tuple(sorted(i)) for i in ia}) < 50:
            found.append("the mini-batches repeat")
        net = record(10, 200, 3, 0.1, 9, "draws")
        seen = np.bincount(np.concatenate([call[0] for call in net.calls]), minlength=10)
        if seen.min() < 20 or seen.max() > 120:
            found.append("some samples are drawn too rarely or too often")
        firsts = [tuple(call[0]) for call in net.calls]
        if len(set(firsts)) < 60:
            found.append("the mini-batches come from few")
        rng = np.random.default_rng(2)
        x, t = data(30, rng)
        one, two = Recorder(rng, 30), Recorder(rng, 30)
        f(one, x, t, 10, 4, 0.1, rng)
        f(two, x, t, 10, 4, 0.1, rng)
        if [c[0].tolist() for c in one.calls] == [c[0].tolist() for c in two.calls]:
            found.append("the rng does not move on from call to call")

    def real():
        rng = np.random.default_rng(0)
        x = rng.normal(size=(200, 4))
        t = (x[:, 0] > x[:, 1]).astype(int)
        net = OneLayerNet(4, 2, rng=rng)
        losses = f(net, x, t, iterations=300, batch_size=20, learning_rate=0.5, rng=rng)
        if len(losses) != 300 or net.accuracy(x, t) < 0.9 or not losses[-1] < losses[0]:
            found.append("OneLayerNet does not learn")

    for g in (run, draws, real):
        guarded(found, g.__name__, g)
    return list(dict.fromkeys(found))
