"""Judges an answer to TwoLayerNet by what the exercise's text says."""
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


def scores(p, x):
    h = x @ p["W1"] + p["b1"]
    return np.where(h > 0, h, 0.0) @ p["W2"] + p["b2"]


def loss(p, x, t):
    s = scores(p, x)
    top = s.max(axis=1)
    return float(np.mean(top + np.log(np.exp(s - top[:, None]).sum(axis=1)) - s[np.arange(len(t)), t]))


def gradients(p, x, t):
    out = {}
    for name in p:
        out[name] = slope(lambda v: loss({**p, name: v}, x, t), p[name])
    return out


def problems(namespace):
    found = []
    rng = np.random.default_rng()
    cls = namespace.get("TwoLayerNet")
    if not isinstance(cls, type):
        return ["TwoLayerNet is not a class"]
    for name, thing in GIVEN.items():
        namespace.setdefault(name, thing)
    shapes = {"W1": (4, 5), "b1": (5,), "W2": (5, 3), "b2": (3,)}

    def make(std=0.7, seed=None, sizes=(4, 5, 3)):
        net = cls(*sizes, weight_init_std=std, rng=np.random.default_rng(seed))
        for b in ("b1", "b2"):
            net.params[b] += rng.normal(size=net.params[b].shape)
        return net

    def data(N, D=4, C=3):
        return rng.normal(size=(N, D)), rng.integers(0, C, size=N)

    def attributes():
        net = cls(4, 5, 3)
        if {k: v.shape for k, v in net.params.items()} != shapes:
            found.append("params has other names or shapes")
        if list(net.layers) != ["Affine1", "Relu1", "Affine2"]:
            found.append("layers has other names or another order")
        kinds = [type(v) for v in net.layers.values()]
        if kinds != [Affine, Relu, Affine]:
            found.append("layers holds other layers")
        if not isinstance(net.last_layer, SoftmaxWithLoss):
            found.append("last_layer is something else")
        if net.params["b1"].any() or net.params["b2"].any():
            found.append("the biases do not start at 0")
        for std in (None, 0.5, 3.0):
            net = cls(150, 120, 140, rng=np.random.default_rng(7)) if std is None else cls(150, 120, 140, std, np.random.default_rng(7))
            for name in ("W1", "W2"):
                w = np.ravel(net.params[name]) / (std or 0.01)
                if abs(w.mean()) > 0.05 or abs(w.std() - 1) > 0.05 or abs((w ** 4).mean() - 3) > 0.35:
                    found.append(f"{name}: not normal with weight_init_std {std}")
        a, b = cls(4, 5, 3, rng=np.random.default_rng(5)), cls(4, 5, 3, rng=np.random.default_rng(5))
        c = cls(4, 5, 3, rng=np.random.default_rng(6))
        same = np.random.default_rng(8)
        d, e = cls(4, 5, 3, rng=same), cls(4, 5, 3, rng=same)
        for name in ("W1", "W2"):
            if not np.array_equal(a.params[name], b.params[name]):
                found.append(f"{name}: rng is not used")
            if np.array_equal(a.params[name], c.params[name]) or np.array_equal(d.params[name], e.params[name]):
                found.append(f"{name}: always the same weights")
        sq = cls(30, 30, 30)
        if abs(np.corrcoef(np.ravel(sq.params["W1"]), np.ravel(sq.params["W2"]))[0, 1]) > 0.3:
            found.append("W1 and W2 are related")

    def values():
        for N in (10, 1, 3, 4):
            net = make()
            x, t = data(N)
            p = {k: v.copy() for k, v in net.params.items()}
            differs(found, "predict", net.predict(x), scores(p, x))
            got = net.loss(x, t)
            if np.ndim(got) != 0:
                found.append("loss: not one number")
            differs(found, "loss", got, loss(p, x, t))
            x2, t2 = data(N)
            differs(found, "accuracy", net.accuracy(x2, t2), np.mean(scores(p, x2).argmax(axis=1) == t2))
            differs(found, "accuracy 1", net.accuracy(x2, scores(p, x2).argmax(axis=1)), 1.0)
        net = make(sizes=(6, 4, 2))
        x, t = data(5, 6, 2)
        differs(found, "other sizes", net.predict(x), scores(net.params, x))

    def grads():
        for N in (7, 1, 3):
            net = make()
            p = {k: v.copy() for k, v in net.params.items()}
            for turn in ("first", "second", "third"):
                x, t = data(N)
                x0, t0 = x.copy(), t.copy()
                want = gradients(p, x, t)
                if turn == "second":
                    net.loss(*data(N + 1))
                for method in ("gradient", "numerical_gradient") if N == 7 else ("gradient",):
                    got = getattr(net, method)(x, t)
                    if not isinstance(got, dict) or set(got) != set(p):
                        found.append(f"{method}: not a dict with the parameters' names")
                        continue
                    for name in p:
                        differs(found, f"{method} {name}, {turn} call", got[name], want[name], 1e-3, 1e-5)
                if not (np.array_equal(x, x0) and np.array_equal(t, t0)):
                    found.append("x or t was changed")
            for name in p:
                if not np.allclose(net.params[name], p[name], rtol=0, atol=1e-12):
                    found.append(f"{name} was changed by computing gradients")

    def without_backward():
        net = make()
        x, t = data(4)
        want = gradients({k: v.copy() for k, v in net.params.items()}, x, t)

        def broken(*_):
            raise RuntimeError("numerical_gradient uses backward")

        old = [c.backward for c in (Affine, Relu, SoftmaxWithLoss)]
        for c in (Affine, Relu, SoftmaxWithLoss):
            c.backward = broken
        try:
            got = net.numerical_gradient(x, t)
        finally:
            for c, f in zip((Affine, Relu, SoftmaxWithLoss), old):
                c.backward = f
        for name in want:
            differs(found, f"numerical_gradient {name} without backward", got[name], want[name], 1e-3, 1e-5)

    def sharing():
        a, b = make(), make()
        x, t = data(6)
        pb = {k: v.copy() for k, v in b.params.items()}
        for v in a.params.values():
            v += rng.normal(size=v.shape)
        differs(found, "scores after the parameters moved in place", a.predict(x), scores(a.params, x))
        want = gradients({k: v.copy() for k, v in a.params.items()}, x, t)
        got = a.gradient(x, t)
        for name in want:
            differs(found, f"{name} after the parameters moved", got[name], want[name], 1e-3, 1e-5)
        differs(found, "the other network", b.predict(x), scores(pb, x))
        gb = b.gradient(x, t)
        a.gradient(*data(6))
        wb = gradients(pb, x, t)
        for name in pb:
            differs(found, f"the other network's {name}", gb[name], wb[name], 1e-3, 1e-5)

    for f in (attributes, values, grads, without_backward, sharing):
        guarded(found, f.__name__, f)
    return found
