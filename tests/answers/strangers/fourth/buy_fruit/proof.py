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


class MulLayer:
    def forward(self, x, y):
        self.x, self.y = x, y
        return x * y

    def backward(self, dout):
        return dout * self.y, dout * self.x


class AddLayer:
    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        return dout, dout


class OddMul(MulLayer):
    """Like MulLayer, but 3 times as large forward, and with halved slopes: shows what came out of layers."""

    def forward(self, x, y):
        return 3 * super().forward(x, y)

    def backward(self, dout):
        return tuple(d / 2 for d in super().backward(dout))


class OddAdd(AddLayer):
    def forward(self, x, y):
        return x + y + 10

    def backward(self, dout):
        return 5 * dout, 5 * dout


def provided():
    return {"MulLayer": MulLayer, "AddLayer": AddLayer}


NAMES = ("apple_price", "apple_count", "orange_price", "orange_count", "tax")


def problems(namespace):
    for name, value in provided().items():
        namespace.setdefault(name, value)
    f = namespace["buy_fruit"]

    def look(found, args, total, grads, what):
        got = f(*args)
        if not isinstance(got, (tuple, list)) or len(got) != 2 or not isinstance(got[1], dict):
            found.append("The result is not (total, gradients).")
            return
        if not number(got[0]) or not near(got[0], total):
            found.append(f"The total is {got[0]!r} instead of {total} {what}.")
        for name, w in zip(NAMES, grads):
            if name not in got[1]:
                found.append(f"{name} is missing.")
            elif not near(got[1][name], w, tiny=1e-5):
                found.append(f"The gradient of {name} is {got[1][name]} instead of {w} {what}.")

    def purchases(found):
        pay = lambda v: (v[0] * v[1] + v[2] * v[3]) * v[4]
        for args in [(100, 2, 150, 3, 1.1), (1.5, 4, 0.25, 7, 1.2), (10, 0, 20, 1, 1.05)]:
            look(found, args, pay(args), slopes(pay, args, 1e-3), "")

    def out_of_layers(found):
        namespace["MulLayer"], namespace["AddLayer"] = OddMul, OddAdd
        try:
            a, m, b, n, t = args = (2.0, 3.0, 5.0, 7.0, 1.1)
            cost = 3 * a * m + 3 * b * n + 10
            k = t / 2 * 5 / 2
            look(found, args, 3 * cost * t, [k * m, k * a, k * n, k * b, cost / 2], "with layers that can be told apart")
        finally:
            namespace.update(provided())
    return collect(purchases, out_of_layers)
