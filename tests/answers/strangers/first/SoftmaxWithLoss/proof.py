"""Judges an answer to SoftmaxWithLoss by what the exercise's text says."""
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


GIVEN = {"np": np, "softmax": right_softmax, "cross_entropy_error": right_error}


def right_loss(x, t):
    """By logarithms of sums: right for every finite score."""
    x, t = np.asarray(x, float), np.asarray(t)
    if t.shape == x.shape:
        t = t.argmax(axis=-1)
    x, t = x.reshape(-1, x.shape[-1]), t.reshape(-1)
    top = x.max(axis=1)
    return float(np.mean(top + np.log(np.exp(x - top[:, None]).sum(axis=1)) - x[np.arange(len(t)), t]))


def problems(namespace):
    found = []
    rng = np.random.default_rng()
    cls = namespace.get("SoftmaxWithLoss")
    if not isinstance(cls, type):
        return ["SoftmaxWithLoss is not a class"]
    namespace["softmax"], namespace["cross_entropy_error"] = right_softmax, right_error

    def gradient(x, t):
        x, t = np.asarray(x, float), np.asarray(t)
        onehot = t if t.shape == x.shape else np.eye(x.shape[-1])[t]
        return (right_softmax(x) - onehot) / (x.size // x.shape[-1])

    def compare(x, t, what, layer=None):
        x = np.array(x)
        x0, t0 = x.copy(), np.array(t)

        def run():
            one = layer or cls()
            loss = one.forward(x, t)
            if not isinstance(loss, (float, np.ndarray, np.generic)) or np.ndim(loss) != 0:
                found.append(f"{what}: the loss is not one number")
            else:
                differs(found, f"{what}: loss", loss, right_loss(x0, t0), 1e-5, 1e-6)
            differs(found, f"{what}: backward()", one.backward(), gradient(x0, t0))
            differs(found, f"{what}: backward(1) again", one.backward(1), gradient(x0, t0))
            differs(found, f"{what}: backward(-2.5)", one.backward(-2.5), -2.5 * gradient(x0, t0))
            differs(found, f"{what}: backward(0)", one.backward(0), 0.0 * gradient(x0, t0))
            differs(found, f"{what}: backward(dout=0.3)", one.backward(dout=0.3), 0.3 * gradient(x0, t0))
            if not np.array_equal(x, x0):
                found.append(f"{what}: x was changed")
            if not np.array_equal(t, t0):
                found.append(f"{what}: t was changed")

        guarded(found, what, run)
        return gradient(x0, t0)

    shared = cls() if not guarded([], "", lambda: None) and guarded(found, "making a layer", cls) else None
    if shared is None:
        return found
    for N, C in [(5, 3), (3, 3), (1, 4), (2, 2), (8, 10), (2, 6)]:
        t = rng.integers(0, C, size=N)
        onehot = np.eye(C)[t]
        x = rng.normal(size=(N, C)) * 2
        for layer, how in ((None, ""), (shared, "the same layer, ")):
            compare(x, t, f"{how}class numbers {N, C}", layer)
            compare(x, onehot, f"{how}one-hot {N, C}", layer)
            compare(x, onehot.astype(int), f"{how}integer one-hot {N, C}", layer)
            compare(x[0], int(t[0]), f"{how}one integer {C}", layer)
            compare(x[0], t[0], f"{how}one numpy integer {C}", layer)
            compare(x[0], onehot[0], f"{how}one one-hot {C}", layer)
            compare(x[0], onehot[0].astype(int), f"{how}one integer one-hot {C}", layer)
            compare(rng.integers(-4, 5, size=(N, C)), t, f"{how}integer scores {N, C}", layer)
        compare(x, np.zeros(N, int), f"all class 0 {N, C}")
        compare(x, np.arange(N) % 2, f"classes 0 and 1 {N, C}")
        compare(np.where(onehot == 1, 1000.0, -1000.0), t, f"large scores, right class {N, C}")
        compare(np.where(onehot == 1, -20.0, 1.0), t, f"small probabilities {N, C}")
        compare(1000 + x, t, f"near 1000 {N, C}")
        compare(x - 1000, onehot, f"near -1000 {N, C}")

        def numerical():
            one = cls()
            one.forward(x, t)
            differs(found, "numerical gradient", one.backward(1.7), slope(lambda v: 1.7 * right_loss(v, t), x), 1e-3, 1e-5)

        guarded(found, "numerical gradient", numerical)
    compare([7.0, 7.0], 0, "the text's example")
    compare([1000.0, -1000.0], 0, "1000 and -1000")

    def two():
        a, b = cls(), cls()
        xa, xb = rng.normal(size=(4, 3)), rng.normal(size=(4, 3))
        ta, tb = np.array([0, 1, 2, 2]), np.array([2, 2, 0, 1])
        a.forward(xa, ta)
        b.forward(xb, tb)
        first = a.backward()
        keep = np.array(first)
        differs(found, "first of two layers", first, gradient(xa, ta))
        differs(found, "second of two layers", b.backward(), gradient(xb, tb))
        a.forward(xb, tb)
        a.backward(3)
        differs(found, "the earlier result", first, keep)

    guarded(found, "two layers", two)
    return found
