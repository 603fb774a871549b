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


def _softmax(x):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def _cross_entropy_error(y, t):
    y = np.asarray(y)
    t = np.asarray(t)
    hot = t if t.ndim == y.ndim else np.eye(y.shape[-1])[t]
    logs = np.log(np.where(hot > 0, y, 1.0))
    return -np.sum(hot * logs) / (1 if y.ndim == 1 else len(y))


GIVEN = {"np": np, "softmax": _softmax, "cross_entropy_error": _cross_entropy_error}


def problems(namespace: dict) -> list[str]:
    Layer = namespace["SoftmaxWithLoss"]
    rng = np.random.default_rng(9)

    def true_loss(x, k):
        x = np.atleast_2d(np.asarray(x, float))
        m = x.max(axis=1, keepdims=True)
        log_p = x - m - np.log(np.exp(x - m).sum(axis=1, keepdims=True))
        return -np.mean(log_p[np.arange(len(x)), np.reshape(k, -1)])

    def check(layer, x, k):
        for t in (k, np.eye(x.shape[-1])[k], np.eye(x.shape[-1], dtype=int)[k]):
            x0, t0 = x.copy(), np.array(t)
            got = layer.forward(x, t)
            if np.ndim(got) or not close(got, true_loss(x0, k)):
                return f"the loss is {got!r}, not {true_loss(x0, k)}, for x {x.shape} and t {np.shape(t)}"
            want = numeric(lambda v: true_loss(v, k), x0)
            for args, factor in [((), 1), ((1,), 1), ((2.5,), 2.5), ((-0.4,), -0.4), ((), 1)]:
                dx = layer.backward(*args)
                if not close(dx, factor * want, 1e-4, 1e-6):
                    return f"backward{args} is wrong for x {x.shape} and t {np.shape(t)}"
            if not np.array_equal(x, x0) or not np.array_equal(t, t0):
                return "an argument has changed"

    shapes = [(2,), (4, 3), (3, 3), (1, 4), (5,), (6, 2)]

    def draw(shape):
        k = rng.integers(0, shape[-1], shape[:-1])
        return rng.normal(0, 2, shape), (k if len(shape) > 1 else int(k))

    def fresh():
        for shape in shapes:
            said = check(Layer(), *draw(shape))
            if said:
                return said

    def again():
        layer = Layer()
        for shape in shapes:
            said = check(layer, *draw(shape))
            if said:
                return "used again, " + said

    def extremes():
        return (check(Layer(), np.array([1000.0, -1000.0]), 0)
                or check(Layer(), np.array([[1000.0, -1000.0, 0.0], [0.0, 1.0, -1000.0]]), np.array([0, 1])))

    def two():
        a, b = Layer(), Layer()
        x, k = draw((4, 3))
        z, m = draw((4, 3))
        a.forward(x, k)
        b.forward(z, m)
        ok = close(a.backward(), numeric(lambda v: true_loss(v, k), x), 1e-4, 1e-6)
        return None if ok else "two layers disturb each other"

    def integers():
        return check(Layer(), np.array([[3, 1, -2], [0, 0, 1]]), np.array([2, 0]))

    return run_all([fresh, again, extremes, two, integers])
