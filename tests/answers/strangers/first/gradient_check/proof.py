"""Judges an answer to gradient_check by what the exercise's text says."""
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


class Fixed:
    """A network whose two gradients are given."""

    def __init__(self, back, numerical, reverse=False):
        self.params = {k: np.ones(np.shape(v)) for k, v in back.items()}
        self.back, self.num, self.reverse = back, numerical, reverse

    def loss(self, x, t):
        return 1.0

    def gradient(self, x, t):
        items = list(self.back.items())
        return {k: np.array(v, float) for k, v in (items[::-1] if self.reverse else items)}

    def numerical_gradient(self, x, t):
        return {k: np.array(v, float) for k, v in self.num.items()}


def bounds(a, b):
    a, b = np.asarray(a, float), np.asarray(b, float)
    d, s, m = abs(a - b), abs(a) + abs(b), np.maximum(abs(a), abs(b))
    return (np.where(s > 0, d / np.where(s > 0, s, 1), 0).max(), np.where(m > 0, d / np.where(m > 0, m, 1), 0).max())


def problems(namespace):
    found = []
    rng = np.random.default_rng()
    f = namespace.get("gradient_check")
    if not callable(f):
        return ["gradient_check is not a function"]
    for name, thing in GIVEN.items():
        namespace.setdefault(name, thing)
    x, t = rng.normal(size=(5, 4)), np.array([0, 1, 2, 0, 1])

    def judge(back, num, what, reverse=False):
        back, num = {k: np.array(v, float) for k, v in back.items()}, {k: np.array(v, float) for k, v in num.items()}

        def run():
            got = f(Fixed(back, num, reverse), x, t)
            if not isinstance(got, dict) or set(got) != set(back):
                found.append(f"{what}: not a dict with the parameters' names")
                return
            choices = {k: bounds(back[k], num[k]) for k in back}
            for k in back:
                if np.ndim(got[k]) != 0 or isinstance(got[k], (bool, np.bool_, str)):
                    found.append(f"{what}: {k} is not one number")
                elif not any(np.isclose(got[k], c, rtol=1e-4, atol=1e-7) for c in choices[k]):
                    found.append(f"{what}: {k} has {got[k]}, not {choices[k]}")

        guarded(found, what, run)

    judge({"a": [3.0]}, {"a": [1.0]}, "3 and 1")
    judge({"a": [1.0]}, {"a": [3.0]}, "1 and 3")
    judge({"a": [-3.0, 2.0]}, {"a": [-1.0, 2.0]}, "-3 and -1")
    judge({"a": [1.0, 2.0]}, {"a": [-1.0, 2.0]}, "opposite signs")
    judge({"a": [-1.0, 2.0]}, {"a": [1.0, 2.0]}, "opposite signs")
    judge({"a": [0.0, 2.0]}, {"a": [0.0, 2.0]}, "zeros")
    judge({"a": [0.0, 0.0], "b": [[1.0]]}, {"a": [0.0, 0.0], "b": [[1.0]]}, "only zeros")
    judge({"a": [0.0, 2.0]}, {"a": [1.5, 2.0]}, "one is 0")
    judge({"a": [1.5, 2.0]}, {"a": [0.0, 2.0]}, "the other is 0")
    big = rng.normal(size=(6, 5)) + 3
    for where in [(0, 0), (5, 4), (2, 3)]:
        for scale in (1.0, 1e6, 1e-8):
            for factor in (0.5, 2.0, -1.0):
                wrong = big.copy()
                wrong[where] *= factor
                judge({"W1": wrong * scale, "b1": big[0]}, {"W1": big * scale, "b1": big[0]}, f"one number times {factor} at {where}, scale {scale}")
    mixed = np.concatenate([np.full(20, 1e4), [2e-3]])
    judge({"Q": mixed}, {"Q": np.concatenate([np.full(20, 1e4), [1e-3]])}, "a small wrong number among large ones")
    judge({"W7": big, "gamma": big[0] * 2, "z": big[0]}, {"W7": big, "gamma": big[0], "z": big[0] * 1.5}, "other names")
    judge({"a": big[0], "b": big[1], "c": big[2] * 2}, {"a": big[0], "b": big[1], "c": big[2]}, "names in another order", reverse=True)

    def real():
        net = OneLayerNet(4, 3, weight_init_std=0.5, rng=rng)
        before = {k: v.copy() for k, v in net.params.items()}
        arrays = {k: id(v) for k, v in net.params.items()}
        got = f(net, x, t)
        if set(got) != {"W1", "b1"} or not all(v < 1e-3 for v in got.values()):
            found.append("right gradients are found to be wrong")
        for k in before:
            if not np.array_equal(before[k], net.params[k]) or id(net.params[k]) != arrays[k]:
                found.append(f"the network's {k} was changed")
        good = net.gradient
        for name, i in (("W1", (3, 2)), ("W1", (0, 0)), ("b1", (2,))):
            def bad(x, t):
                g = {k: v.copy() for k, v in good(x, t).items()}
                g[name][i] *= 1.5
                return g

            net.gradient = bad
            got = f(net, x, t)
            want = (0.2, 1 / 3)
            if not any(abs(got[name] - w) < 0.01 for w in want):
                found.append(f"a wrong number in {name} is not found")

    guarded(found, "OneLayerNet", real)
    return found
