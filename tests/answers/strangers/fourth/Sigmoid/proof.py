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


def right(x):
    e = np.exp(-np.abs(x))
    return np.where(x >= 0, 1 / (1 + e), e / (1 + e))


def slope(x):
    return right(x) * right(-x)


MORE = [np.array([1000.0, -1000.0, 0.0, 7.0]), np.array([[1000, -1000], [0, 2]]), np.array([[-800.0, 750.0, 6.5, 9.5]])]


BATCH = [np.array([[1, -0.5], [-2, 3]]), np.array([-0.3, 2.0, 0.4, -7.0, 0.01]), np.linspace(-3, 3.3, 24).reshape(2, 3, 2, 2),
         np.array([[0.5, 1.5, 2.5]]), np.array([[-4, 2, 1], [3, -1, 5]]), np.array([-1.0]), np.array([2.0, 3.0])]


def problems(namespace):
    Layer = namespace["Sigmoid"]
    rng = np.random.default_rng(3)

    def douts(x):
        return [rng.normal(size=x.shape), np.ones(x.shape), -np.ones(x.shape)]

    def values(found):
        for x in BATCH + MORE:
            layer, x, keep = Layer(), x.copy(), x.copy()
            y = layer.forward(x)
            if not isinstance(y, np.ndarray) or y.shape != x.shape:
                found.append(f"forward of shape {x.shape} does not return an array of this shape.")
            if not near(y, right(keep), rel=1e-6, tiny=2e-7):
                found.append(f"forward is wrong for shape {keep.shape}, {keep.dtype}.")
            if not np.array_equal(x, keep):
                found.append("forward changes x.")
            if isinstance(y, np.ndarray) and np.shares_memory(x, y):
                found.append("forward returns the caller's array.")

    def gradients(found):
        for x in BATCH + MORE:
            layer = Layer()
            y = layer.forward(x.copy())
            y_keep = np.array(y)
            for dout in douts(x):
                d = dout.copy()
                for _ in range(2):
                    dx = layer.backward(d)
                    if not np.array_equal(d, dout):
                        found.append("backward changes dout.")
                        d = dout.copy()
                    if not isinstance(dx, np.ndarray) or dx.shape != x.shape:
                        found.append(f"dx has not the shape {x.shape}.")
                    elif np.shares_memory(dx, d):
                        found.append("backward returns the caller's array.")
                    if not near(dx, dout * slope(x), rel=1e-6, tiny=2e-7):
                        found.append(f"dx is wrong for shape {x.shape}.")
                    xs = x.astype(float)
                    if not np.any(xs == 0) and np.abs(xs).max() < 20 and not near(dx, slopes(lambda a: float((right(a) * dout).sum()), xs, 1e-5), rel=1e-5, tiny=1e-6):
                        found.append(f"dx differs from numerical slopes for shape {x.shape}.")
            if not np.array_equal(y, y_keep):
                found.append("backward changes the array that forward returned.")

    def two_layers(found):
        a, b = Layer(), Layer()
        x, z = np.array([[1.0, -2.0]]), np.array([[-3.0, 4.0]])
        a.forward(x)
        b.forward(z)
        one = np.ones((1, 2))
        for layer, v in ((a, x), (b, z)):
            if not near(layer.backward(one), slope(v), tiny=2e-7):
                found.append("Two layers interfere.")

    def used_again(found):
        layer = Layer()
        for x in (BATCH[0], BATCH[1], BATCH[4], -BATCH[1], np.array([[-5.0, 5.0]])):
            layer.forward(x.copy())
        if not near(layer.backward(np.ones((1, 2))), slope(x), tiny=2e-7):
            found.append("backward does not refer to the latest forward.")
        if not near(layer.backward(3 * np.ones((1, 2))), 3 * slope(x), tiny=6e-7):
            found.append("A second backward is wrong.")

    def measured(found):
        layer = Layer()
        layer.forward(np.array([1.0, -1.0]))
        layer.forward = lambda *a: found.append("backward calls forward to measure slopes.") or np.zeros(2)
        layer.backward(np.ones(2))

    def no_warning(found):
        with warnings.catch_warnings(record=True) as seen:
            warnings.simplefilter("always")
            for x in BATCH + MORE:
                Layer().forward(x.copy())
        for w in seen[:1]:
            found.append(f"numpy warns: {w.message}")
    return collect(values, gradients, two_layers, used_again, no_warning, measured)
