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
    Affine = namespace["Affine"]
    rng = np.random.default_rng(7)

    def compare(layer, W, b, x):
        x0, d = x.copy(), rng.normal(size=(3,) if x.ndim == 1 else (len(x), 3))
        d0 = d.copy()
        rows = x0.reshape(-1, W.shape[0]).astype(float)
        y = layer.forward(x)
        if not close(y, (rows @ W + b).reshape(d.shape)):
            return f"forward is wrong for shape {x0.shape}, it has shape {np.shape(y)}"
        for _ in range(2):
            dx = layer.backward(d)
            if x.shape != x0.shape or not np.array_equal(x, x0) or not np.array_equal(d, d0):
                return "x or dout has changed"
            D = d0.reshape(-1, 3)
            loss = lambda X, V, c: np.sum((X @ V + c) * D)
            if not close(dx, numeric(lambda v: loss(v, W, b), rows).reshape(x0.shape), 1e-4, 1e-6):
                return f"dx is wrong for shape {x0.shape}, it has shape {np.shape(dx)}"
            if not close(layer.dW, numeric(lambda v: loss(rows, v, b), W), 1e-4, 1e-6):
                return f"dW is wrong for shape {x0.shape} and type {x0.dtype}"
            if not close(layer.db, numeric(lambda v: loss(rows, W, v), b), 1e-4, 1e-6):
                return f"db is wrong for shape {x0.shape}"

    def setup(D):
        W, b = rng.normal(size=(D, 3)), rng.normal(size=3)
        return Affine(W, b), W, b

    def inputs():
        return [rng.normal(size=(12,)), rng.normal(size=(5, 12)), rng.normal(size=(1, 12)), rng.normal(size=(3, 12)),
                rng.normal(size=(4, 3, 2, 2)), rng.normal(size=(2, 3, 4)), rng.integers(-3, 4, (5, 12)),
                rng.integers(-3, 4, (12,)), rng.normal(size=(12, 12))]

    def fresh():
        for x in inputs():
            said = compare(*setup(12), x)
            if said:
                return said

    def again():
        layer, W, b = setup(12)
        for x in inputs():
            said = compare(layer, W, b, x)
            if said:
                return "used again, " + said

    def two():
        (a, W, b), (c, V, e) = setup(4), setup(4)
        x, z, d = rng.normal(size=(2, 4)), rng.normal(size=(2, 4)), rng.normal(size=(2, 3))
        a.forward(x), c.forward(z)
        a.backward(d), c.backward(d)
        return None if close(a.dW, x.T @ d) and close(c.dW, z.T @ d) else "two layers disturb each other"

    def pictured():
        W, b = np.array([[10, 10, 10], [5, 5, 5]]), np.array([1, 2, 3])
        layer = Affine(W, b)
        if not close(layer.forward(np.array([[0, 0], [1, 0]])), [[1, 2, 3], [11, 12, 13]]):
            return "the example comes out wrong"
        layer.backward(np.array([[1, 2, 3], [4, 5, 6]]))
        return None if close(layer.db, [5, 7, 9]) else "db is wrong in the example"

    return run_all([fresh, again, two, pictured])
