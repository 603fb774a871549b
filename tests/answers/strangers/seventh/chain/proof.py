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


def problems(namespace):
    f = namespace["chain"]

    def values():
        cases = [([1.1, 2], 1.0), ([3, -2, 0.5, 4], 0.7), ((2, 5, 7), 3), ([4], -1.5), ([], 1.0), ((), 2.0), ([0, 3, 2], 2), ([2, 3, 4], 1)]
        for local, u in cases:
            want = [u * np.prod(np.array(local[: i + 1], float)) for i in range(len(local))]
            before = list(local)
            r = f(local, u)
            if not isinstance(r, (list, tuple, np.ndarray)) or len(r) != len(want) or not near(list(r), want):
                yield f"For {before} and {u} the result is {r!r}."
            if list(local) != before:
                yield "The argument was changed."

    def default():
        for _ in range(2):
            r = f([1.1, 2])
            if not near(list(r), [1.1, 2.2]):
                yield f"The example gives {r!r}."

    return collect(values, default)
