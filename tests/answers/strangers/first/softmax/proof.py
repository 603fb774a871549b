"""Judges an answer to softmax by what the exercise's text says."""
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


def right_softmax(x):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def right_error(y, t):
    y, t = np.asarray(y, float), np.asarray(t)
    if t.shape == y.shape:
        t = t.argmax(axis=-1)
    y, t = y.reshape(-1, y.shape[-1]), t.reshape(-1)
    return float(-np.mean([np.log(row[k]) for row, k in zip(y, t)]))


def problems(namespace):
    found = []
    rng = np.random.default_rng()
    f = namespace.get("softmax")
    if not callable(f):
        return ["softmax is not a function"]

    def compare(x, what):
        x = np.array(x)
        x0 = x.copy()

        def run():
            y = f(x)
            differs(found, what, y, right_softmax(x0.astype(float)))
            if x.shape != x0.shape or not np.array_equal(x, x0):
                found.append(f"{what}: x was changed")
            if isinstance(y, np.ndarray) and np.shares_memory(x, y):
                found.append(f"{what}: the result is x")

        guarded(found, what, run)

    for shape in [(3,), (1,), (6,), (5, 3), (3, 3), (1, 4), (4, 1), (7, 10)]:
        compare(rng.normal(size=shape) * 3, f"scores {shape}")
        compare(rng.integers(-4, 5, size=shape), f"integers {shape}")
        compare(-rng.random(shape), f"negative {shape}")
        compare(np.zeros(shape), f"zeros {shape}")
        compare(rng.normal(size=shape) + 1000, f"near 1000 {shape}")
        compare(rng.normal(size=shape) - 1000, f"near -1000 {shape}")
    compare([7.0, 7.0], "the text's example")
    compare([1000.0, -1000.0, 0.0], "1000 and -1000")
    compare([1000, -1000, 999], "integers 1000 and -1000")
    compare([[1000.0, 999.0, 998.0], [-1000.0, -999.0, -998.0], [1.0, 2.0, 3.0]], "rows far apart")
    compare([1000.0, 990.0, 998.0], "1000, 990")
    compare([-1000.0, -998.0], "-1000, -998")
    return found
