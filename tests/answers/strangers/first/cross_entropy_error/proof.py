"""Judges an answer to cross_entropy_error by what the exercise's text says."""
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
    f = namespace.get("cross_entropy_error")
    if not callable(f):
        return ["cross_entropy_error is not a function"]

    def compare(y, t, what):
        y = np.array(y, float)

        def run():
            got = f(y, t)
            if np.ndim(got) != 0:
                found.append(f"{what}: not one number")
            else:
                differs(found, what, got, right_error(y, t), 1e-5, 1e-6)

        guarded(found, what, run)

    for N, C in [(5, 3), (3, 3), (1, 4), (2, 2), (6, 2), (4, 10)]:
        y = right_softmax(rng.normal(size=(N, C)) * 2)
        t = rng.integers(0, C, size=N)
        onehot = np.eye(C)[t]
        for y0, what in ((y, ""), (np.where(onehot == 1, 1e-8, y), "small, "), (np.where((rng.random((N, C)) < 0.5) & (onehot == 0), 0.0, y), "zeros, ")):
            compare(y0, t, f"{what}class numbers {N, C}")
            compare(y0, onehot, f"{what}one-hot {N, C}")
            compare(y0, onehot.astype(int), f"{what}integer one-hot {N, C}")
            compare(y0[0], int(t[0]), f"{what}one integer {C}")
            compare(y0[0], t[0], f"{what}one numpy integer {C}")
            compare(y0[0], onehot[0], f"{what}one one-hot sample {C}")
            compare(y0[0], onehot[0].astype(int), f"{what}one integer one-hot sample {C}")
        low = np.zeros(N, int)
        compare(y, low, "all class 0")
        compare(y, np.minimum(np.arange(N) % 2, C - 1), "classes 0 and 1 only")
        compare(y, np.full(N, C - 1), "all the last class")
    compare([0.25, 0.75], 0, "the text's example")
    compare([0.0, 1.0], 1, "certain and right")
    compare([0.0, 1.0], np.array([0, 1]), "certain and right, one-hot")
    compare([[0.0, 1.0], [1.0, 0.0]], np.array([1, 0]), "certain and right, batch")
    return found
