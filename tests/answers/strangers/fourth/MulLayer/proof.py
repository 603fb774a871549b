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


def value(x, y):
    return x * y


def problems(namespace):
    Layer = namespace["MulLayer"]

    def examples(found):
        layer = Layer()
        for x, y, d in [(10, 5, 1.3), (2.5, -4, 2), (0, 3, 1), (3, 0, -1), (0.5, 0.25, 0), (7, 7, 1)]:
            out = layer.forward(x, y)
            if not number(out) or not near(out, value(x, y)):
                found.append(f"forward({x}, {y}) is {out!r}.")
            for dout in (d, d, 2 * d + 1):
                got = layer.backward(dout)
                if not isinstance(got, (tuple, list)) or len(got) != 2:
                    found.append(f"backward returns {got!r}, not two numbers.")
                    continue
                want = slopes(lambda a: dout * value(*a), [x, y], 1e-3)
                if not all(number(g) for g in got) or not near(list(got), want, tiny=1e-8):
                    found.append(f"After forward({x}, {y}), backward({dout}) is {got}.")

    def two_at_once(found):
        a, b = Layer(), Layer()
        a.forward(2, 3)
        b.forward(5, 7)
        for layer, pair in ((a, (2, 3)), (b, (5, 7)), (a, (2, 3))):
            if not near(list(layer.backward(1.5)), slopes(lambda v: 1.5 * value(*v), pair, 1e-3)):
                found.append("Two layers interfere.")

    def again(found):
        layer = Layer()
        for pair in ((2, 3), (4, 5), (2, 3), (0, 6)):
            if not near(layer.forward(*pair), value(*pair)):
                found.append("forward is wrong when the layer is used again.")
            if pair != (4, 5) and not near(list(layer.backward(1)), slopes(lambda v: value(*v), pair, 1e-3)):
                found.append("backward does not refer to the latest forward.")

    def formulas(found):
        layer = Layer()
        layer.forward(1.234e9, 3.21e9)
        want = np.array([3.21e9, 1.234e9])
        if not near(list(layer.backward(1.0)), want, rel=1e-9):
            found.append("The gradients are not exact for large numbers, as formulas would be.")
    return collect(examples, two_at_once, again, formulas)
