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


def cases():
    rng = np.random.default_rng(5)
    for shape, M in [((4, 6), 3), ((3, 3), 3), ((1, 6), 4), ((5, 4), 1), ((6,), 3), ((4,), 4), ((1,), 2), ((3, 2, 3, 2), 5),
                     ((1, 1, 2, 2), 2), ((4, 2, 3), 3), ((2, 2, 1, 2, 2), 3), ((12, 3), 3)]:
        D = int(np.prod(shape[1:])) if len(shape) > 1 else shape[0]
        for x in (rng.normal(size=shape), rng.integers(-4, 5, shape)):
            yield x, rng.normal(size=(D, M)), rng.normal(size=M)


def truth(x, W, b):
    rows = x.reshape(1, -1) if x.ndim == 1 else x.reshape(len(x), -1)
    y = rows.astype(float) @ W + b
    return y[0] if x.ndim == 1 else y


def problems(namespace):
    Affine = namespace["Affine"]

    def look(found, layer, x, W, b, label=""):
        x_keep, W_keep, b_keep = x.copy(), W.copy(), b.copy()
        y = layer.forward(x)
        want = truth(x_keep, W, b)
        tag = f"for x of shape {x_keep.shape} {label}"
        if x.shape != x_keep.shape or not np.array_equal(x, x_keep):
            found.append(f"forward changes x {tag}.")
            x = x_keep.copy()
        if not isinstance(y, np.ndarray) or not near(y, want):
            found.append(f"Y is wrong {tag}.")
        rng = np.random.default_rng(1)
        for _ in range(2):
            dout = rng.normal(size=want.shape)
            d = dout.copy()
            dx = layer.backward(d)
            if not np.array_equal(d, dout) or d.shape != dout.shape:
                found.append(f"backward changes dout {tag}.")
            f = lambda x, W, b: float((truth(x, W, b) * dout).sum())
            for name, got, ref in (("dx", dx, slopes(lambda v: f(v, W_keep, b_keep), x_keep)),
                                   ("dW", layer.dW, slopes(lambda v: f(x_keep, v, b_keep), W_keep)),
                                   ("db", layer.db, slopes(lambda v: f(x_keep, W_keep, v), b_keep))):
                if not isinstance(got, np.ndarray) or not near(got, ref, rel=1e-5, tiny=1e-6):
                    found.append(f"{name} is wrong {tag}.")
            if not (np.array_equal(layer.W, W_keep) and np.array_equal(layer.b, b_keep) and np.array_equal(W, W_keep)):
                found.append("backward changes the weights.")
            if not np.array_equal(x, x_keep):
                found.append(f"x is changed {tag}.")

    def all_shapes(found):
        for x, W, b in cases():
            sub = collect(lambda f: look(f, Affine(W, b), x.copy(), W, b))
            found.extend(sub)

    def example(found):
        layer = Affine(np.array([[10, 10, 10], [5, 5, 5]]), np.array([1, 2, 3]))
        if not near(layer.forward(np.array([[0, 0], [1, 0]])), [[1, 2, 3], [11, 12, 13]]):
            found.append("The example's Y is wrong.")
        layer.backward(np.array([[1, 2, 3], [4, 5, 6]]))
        if not near(layer.db, [5, 7, 9]):
            found.append("The example's db is wrong.")

    def again(found):
        rng = np.random.default_rng(8)
        W, b = rng.normal(size=(4, 3)), rng.normal(size=3)
        layer = Affine(W, b)
        for shape in ((2, 1, 2, 2), (5, 4), (4,), (3, 2, 2)):
            look(found, layer, rng.normal(size=shape), W, b, "when used again")

    def two(found):
        rng = np.random.default_rng(9)
        W, V, b = rng.normal(size=(4, 3)), rng.normal(size=(4, 3)), np.zeros(3)
        x, z, d = rng.normal(size=(2, 4)), rng.normal(size=(2, 4)), np.ones((2, 3))
        a, c = Affine(W, b), Affine(V, b)
        a.forward(x)
        c.forward(z)
        da, dc = a.backward(d), c.backward(d)
        if not (near(a.dW, x.T @ d) and near(c.dW, z.T @ d) and near(da, d @ W.T) and near(dc, d @ V.T)):
            found.append("Two layers interfere.")
    return collect(all_shapes, example, again, two)
