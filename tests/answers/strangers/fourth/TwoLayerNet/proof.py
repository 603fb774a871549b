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


def scores(p, x):
    h = x @ p["W1"] + p["b1"]
    return np.where(h > 0, h, 0) @ p["W2"] + p["b2"]


def truth(p, x, t):
    return cross_entropy_error(softmax(scores(p, x)), t)


def problems(namespace):
    for name, value in provided().items():
        namespace.setdefault(name, value)
    Net = namespace["TwoLayerNet"]
    counter = namespace["Affine"]
    rng = np.random.default_rng(10)

    def made(found):
        net = Net(40, 50, 30, weight_init_std=0.3)
        shapes = {"W1": (40, 50), "b1": (50,), "W2": (50, 30), "b2": (30,)}
        if set(net.params) != set(shapes):
            found.append("The names in params are wrong.")
        for k, s in shapes.items():
            if net.params[k].shape != s:
                found.append(f"{k} has the shape {net.params[k].shape}.")
            if k[0] == "b" and np.any(net.params[k]):
                found.append("Biases do not start at 0.")
            if k[0] == "W":
                w = net.params[k].ravel()
                if abs(w.std() - 0.3) > 0.03 or abs(w.mean()) > 0.03 or abs((np.abs(w) < 0.3).mean() - 0.6827) > 0.06:
                    found.append(f"{k} is not normal with the standard deviation given.")
        if list(net.layers) != ["Affine1", "Relu1", "Affine2"]:
            found.append(f"The layers are {list(net.layers)}.")
        if type(net.last_layer).__name__ != "SoftmaxWithLoss":
            found.append("last_layer is wrong.")
        if abs(Net(40, 50, 30).params["W1"].std() - 0.01) > 0.001:
            found.append("The default standard deviation is wrong.")

    def generators(found):
        a, b, c = (Net(4, 5, 3, 0.1, np.random.default_rng(s)) for s in (1, 1, 2))
        if not np.array_equal(a.params["W1"], b.params["W1"]) or not np.array_equal(a.params["W2"], b.params["W2"]):
            found.append("rng is not used.")
        if np.array_equal(a.params["W1"], c.params["W1"]):
            found.append("Other generators give the same weights.")

    def batch(n, d=4, c=3):
        return rng.normal(size=(n, d)), rng.integers(0, c, n)

    def look(found, net, n):
        x, t = batch(n)
        keep = {k: v.copy() for k, v in net.params.items()}
        if not near(net.predict(x), scores(keep, x)):
            found.append("The scores are wrong.")
        loss = net.loss(x, t)
        if not number(loss) or not near(loss, truth(keep, x, t)):
            found.append(f"The loss is {loss}.")
        best = scores(keep, x).argmax(axis=1)
        for labels in (t, best, (best + 1) % 3, np.where(np.arange(n) < 2, best, (best + 1) % 3)):
            acc = net.accuracy(x, labels)
            if not number(acc) or not near(acc, np.mean(best == labels)):
                found.append(f"The accuracy is {acc} instead of {np.mean(best == labels)}.")
        x2, t2 = batch(n)
        want = {k: slopes(lambda v: truth(dict(keep, **{k: v}), x2, t2), keep[k]) for k in keep}
        before = counter.calls
        got = net.gradient(x2, t2)
        if counter.calls == before:
            found.append("gradient does not go backward through the layers.")
        before = counter.calls
        num = net.numerical_gradient(x2, t2)
        if counter.calls != before:
            found.append("numerical_gradient uses backward.")
        for what, g in (("gradient", got), ("numerical_gradient", num)):
            if not isinstance(g, dict) or set(g) != set(keep):
                found.append(f"{what} has not the names of the parameters.")
                continue
            for k in keep:
                if not near(g[k], want[k], rel=1e-4, tiny=1e-6):
                    found.append(f"{what} is wrong for {k}.")
        for k in keep:
            if not near(net.params[k], keep[k], rel=0, tiny=1e-12):
                found.append(f"{k} is changed.")

    def works(found):
        net = Net(4, 5, 3, weight_init_std=0.8, rng=np.random.default_rng(11))
        for k in ("b1", "b2"):
            net.params[k] += rng.normal(size=net.params[k].shape[-1])
        for n in (10, 10, 7):
            look(found, net, n)

    def gradient_first(found):
        net = Net(4, 5, 3, weight_init_std=0.8)
        x, t = batch(6)
        want = slopes(lambda v: truth(dict(net.params, W2=v), x, t), net.params["W2"])
        if not near(net.gradient(x, t)["W2"], want, 1e-4, 1e-6):
            found.append("gradient is wrong without a call of loss before it.")

    def shared(found):
        net, other = Net(4, 5, 3, weight_init_std=0.8), Net(4, 5, 3, weight_init_std=0.8)
        x, t = batch(8)
        s = other.predict(x).copy()
        for k in net.params:
            net.params[k] += 0.5
        if not near(net.predict(x), scores(net.params, x)):
            found.append("Layers do not see changes of the parameters.")
        if not near(other.predict(x), s):
            found.append("Two networks share their parameters.")
        if not near(net.predict(x), scores(net.params, x)) or net.params["W1"] is other.params["W1"]:
            found.append("Two networks are not independent.")
    return collect(made, generators, works, gradient_first, shared)


GIVEN = provided()
