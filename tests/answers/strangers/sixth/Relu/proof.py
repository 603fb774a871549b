"""Looks for what is wrong with an answer, from the text of the exercise alone."""

import warnings

import numpy as np


def close(a, b, rtol=1e-5, atol=1e-8):
    """Say whether a has the shape and the numbers of b."""
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    return a.shape == b.shape and bool(np.allclose(a, b, rtol=rtol, atol=atol))


def numeric(f, x, h=1e-5):
    """Return the numerical derivative of the number f(x) for each entry of x, in float64."""
    x = np.array(x, dtype=np.float64)
    g = np.zeros(x.shape)
    for i in np.ndindex(*x.shape):
        up, down = x.copy(), x.copy()
        up[i] += h
        down[i] -= h
        g[i] = (f(up) - f(down)) / (2 * h)
    return g


def is_number(v):
    return np.ndim(v) == 0 and isinstance(v, (int, float, np.number)) and not isinstance(v, bool)


def run_all(tests):
    """Run each test; collect a sentence for each one that returns a text or stops with an error."""
    found = []
    for test in tests:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error", RuntimeWarning)
                said = test()
        except Exception as error:
            said = f"it stops with {type(error).__name__}: {error}"
        if said:
            found.append(f"{test.__name__}: {said}.")
    return found


GIVEN = {"np": np}


def problems(namespace: dict) -> list[str]:
    Layer = namespace["Relu"]
    rng = np.random.default_rng(5)

    def f(x):
        return np.where(x > 0, x, 0.0)

    def slope(x):
        return np.where(x > 0, 1.0, 0.0)

    def batch(shape):
        x = rng.normal(0, 2, shape)
        x.flat[0] = -abs(x.flat[0])
        return x

    def both_passes():
        for shape in [(4,), (3, 5), (2, 3, 4, 5), (1, 4), (6, 1)]:
            for x in (batch(shape), np.array([[1.0, -0.5, 0.0], [-2.0, 3.0, 0.0]])):
                d = rng.normal(size=x.shape)
                x0, d0 = x.copy(), d.copy()
                layer = Layer()
                y = layer.forward(x)
                y0 = np.array(y)
                if not close(y, f(x0)):
                    return f"forward is wrong for shape {x.shape}"
                dx = layer.backward(d)
                if not close(dx, slope(x0) * d0):
                    return f"backward is wrong for shape {x.shape}"
                if not close(dx, numeric(lambda v: np.sum(f(v) * d0), x0), 1e-4, 1e-6) and np.all(x0 != 0):
                    return "backward disagrees with the numerical derivative"
                if not np.array_equal(x, x0):
                    return "x has changed"
                if not np.array_equal(d, d0):
                    return "dout has changed"
                if y is x or dx is d:
                    return "no new array"
                if not close(layer.backward(2 * d0), 2 * slope(x0) * d0):
                    return "a second backward is wrong"
                if not close(y, y0):
                    return "the output changes later"

    def integers():
        x = np.array([[-1, 0], [2, 3]])
        layer = Layer()
        if not close(layer.forward(x), f(x)):
            return "forward is wrong for integers"
        if not close(layer.backward(np.full((2, 2), 0.7)), 0.7 * slope(x)):
            return "backward is wrong for integers"

    def two_layers():
        a, b = Layer(), Layer()
        x, z = batch((3, 4)), batch((3, 4))
        d = np.ones((3, 4))
        a.forward(z)
        a.forward(x)
        b.forward(z)
        if not close(a.backward(d), slope(x)) or not close(b.backward(d), slope(z)):
            return "layers disturb each other, or an old forward is used"
        a.forward(batch((2, 2, 2)))
        a.forward(z)
        return None if close(a.backward(d), slope(z)) else "another shape disturbs the layer"

    return run_all([both_passes, integers, two_layers])
