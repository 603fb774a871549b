"""Judges an answer to Sigmoid by what the exercise's text says."""
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


def problems(namespace):
    found = []
    rng = np.random.default_rng()
    cls = namespace.get("Sigmoid")
    if not isinstance(cls, type):
        return ["Sigmoid is not a class"]
    for shape in [(5,), (1, 4), (3, 4), (4, 4), (2, 3, 4, 5), (2, 3, 4)]:
        x = rng.normal(size=shape) * 2
        x.flat[::3] *= 3
        dout = rng.normal(size=shape)
        x0, d0 = x.copy(), dout.copy()

        def run():
            layer = cls()
            y = layer.forward(x)
            y0 = np.array(y)
            if isinstance(y, np.ndarray) and np.shares_memory(y, x):
                found.append("forward returns the caller's own array")
            differs(found, f"forward {shape}", y, value(x0))
            for turn in ("first", "second"):
                dx = layer.backward(dout)
                differs(found, f"backward {shape}, {turn} call", dx, d0 * derivative(x0))
                if isinstance(dx, np.ndarray) and np.shares_memory(dx, dout):
                    found.append("backward returns the caller's own array")
            if not np.array_equal(x, x0):
                found.append("x was changed")
            if not np.array_equal(dout, d0):
                found.append("dout was changed")
            if not np.array_equal(y, y0):
                found.append("the earlier result y was changed by backward")
            weights = rng.normal(size=shape)
            far = rng.normal(size=shape) + np.where(rng.random(shape) < 0.5, 1.0, -1.0) * 0.3
            far = np.where(np.abs(far) < 0.01, 0.5, far)
            layer.forward(far)
            differs(found, f"numerical derivative {shape}", layer.backward(weights),
                    slope(lambda v: float((weights * value(v)).sum()), far), 1e-3, 1e-5)

        guarded(found, f"shape {shape}", run)

    def positive():
        x = rng.random((3, 4)) + 0.5
        layer = cls()
        y = layer.forward(x)
        if np.shares_memory(y, x):
            found.append("forward returns the caller's own array if all numbers are positive")
        dout = rng.normal(size=(3, 4))
        dx = layer.backward(dout)
        if np.shares_memory(dx, dout):
            found.append("backward returns dout itself")

    def two():
        a, b = cls(), cls()
        xa, xb, xc = rng.normal(size=(3, 4)), rng.normal(size=(3, 4)), rng.normal(size=(2, 4))
        a.forward(xa)
        b.forward(xb)
        d = rng.normal(size=(3, 4))
        differs(found, "first of two layers", a.backward(d), d * derivative(xa))
        differs(found, "second of two layers", b.backward(d), d * derivative(xb))
        a.forward(xa)
        a.forward(xb)
        differs(found, "after two forward calls", a.backward(d), d * derivative(xb))
        differs(found, "after two forward calls, again", a.backward(d), d * derivative(xb))
        a.forward(xc)
        d = rng.normal(size=(2, 4))
        differs(found, "smaller batch", a.backward(d), d * derivative(xc))

    def integers():
        x = np.array([[1, -2, 3], [0, 4, -5]])
        layer = cls()
        differs(found, "forward of integers", layer.forward(x), value(x.astype(float)))
        d = rng.normal(size=(2, 3))
        differs(found, "backward of integers", layer.backward(d), d * derivative(x.astype(float)))

    guarded(found, "positive", positive)
    guarded(found, "two layers", two)
    guarded(found, "integers", integers)

    def large():
        for x in ([1000.0, -1000.0], [1000.0, 1000.0], [-1000.0, -1000.0], [[1000.0, -1000.0], [0.5, -0.5]], [800.0, 0.0], [-800.0, 2.0]):
            x = np.array(x)
            x0 = x.copy()
            layer = cls()
            differs(found, "forward of large numbers", layer.forward(x), value(x0))
            differs(found, "backward of large numbers", layer.backward(np.ones(x.shape)), derivative(x0))
            if not np.array_equal(x, x0):
                found.append("x was changed when it was large")
        x = np.array([1000, -1000, 3])
        differs(found, "forward of large integers", cls().forward(x), value(x.astype(float)))

    guarded(found, "large numbers", large)
    return found


def value(x):
    e = np.exp(-np.abs(x))
    return np.where(x > 0, 1 / (1 + e), e / (1 + e))


def derivative(x):
    e = np.exp(-np.abs(x))
    return e / (1 + e) ** 2
