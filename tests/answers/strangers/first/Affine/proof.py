"""Judges an answer to Affine by what the exercise's text says."""
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
    cls = namespace.get("Affine")
    if not isinstance(cls, type):
        return ["Affine is not a class"]

    def compare(layer, W, b, x, what):
        M = W.shape[1]
        batch = x.reshape(1, -1) if x.ndim == 1 else x.reshape(x.shape[0], -1)
        batch = batch.astype(float)
        want = batch @ W + b
        if x.ndim == 1:
            want = want[0]
        x0, shape0 = x.copy(), x.shape
        y = layer.forward(x)
        differs(found, f"{what}: forward", y, want)
        dout = rng.normal(size=want.shape)
        d0, dshape = dout.copy(), dout.shape
        d2 = d0.reshape(-1, M)
        for turn in ("first", "second"):
            dx = layer.backward(dout)
            differs(found, f"{what}: dx, {turn} call", dx, (d2 @ W.T).reshape(x0.shape))
            differs(found, f"{what}: dW, {turn} call", layer.dW, batch.T @ d2)
            differs(found, f"{what}: db, {turn} call", layer.db, d2.sum(axis=0))
        if x.shape != shape0 or not np.array_equal(x, x0):
            found.append(f"{what}: x was changed")
        if dout.shape != dshape or not np.array_equal(dout, d0):
            found.append(f"{what}: dout was changed")

    cases = [((5, 4), 3), ((4, 4), 4), ((4, 4), 3), ((3, 4), 3), ((1, 4), 3), ((4,), 3), ((4,), 4), ((4,), 1), ((1,), 3),
             ((2, 3, 2, 2), 5), ((1, 3, 2, 2), 5), ((12, 3, 2, 2), 5), ((3, 2, 3), 4), ((2, 2, 1, 3, 2), 4), ((6, 1), 2)]
    for shape, M in cases:
        D = shape[0] if len(shape) == 1 else int(np.prod(shape[1:]))
        W, b = rng.normal(size=(D, M)), rng.normal(size=M)
        W0, b0 = W.copy(), b.copy()

        def run():
            layer = cls(W, b)
            compare(layer, W0, b0, rng.normal(size=shape), f"x {shape}, M {M}")
            compare(layer, W0, b0, rng.normal(size=shape), f"x {shape}, M {M}, again")
            compare(layer, W0, b0, rng.integers(-5, 6, size=shape), f"integers {shape}, M {M}")
            if not (np.array_equal(W, W0) and np.array_equal(b, b0)):
                found.append("the weights were changed")
            x, k = rng.normal(size=shape), rng.normal(size=(M,) if len(shape) == 1 else (shape[0], M))

            def final(x, W, b):
                return float((k * ((x.reshape(1, -1) if len(shape) == 1 else x.reshape(shape[0], -1)) @ W + b)).sum())

            layer.forward(x)
            differs(found, "numerical dx", layer.backward(k), slope(lambda v: final(v, W0, b0), x), 1e-3, 1e-5)
            differs(found, "numerical dW", layer.dW, slope(lambda v: final(x, v, b0), W0), 1e-3, 1e-5)
            differs(found, "numerical db", layer.db, slope(lambda v: final(x, W0, v), b0), 1e-3, 1e-5)

        guarded(found, f"x {shape}, M {M}", run)

    def mixed():
        W, b = rng.normal(size=(12, 3)), rng.normal(size=3)
        layer = cls(W, b)
        for shape in [(5, 12), (2, 3, 2, 2), (12,), (4, 3, 4), (3, 12)]:
            compare(layer, W, b, rng.normal(size=shape), f"one layer, then x {shape}")
        W -= 0.5
        b += 1.0
        compare(layer, W, b, rng.normal(size=(5, 12)), "after the weights moved in place")

    def two():
        Wa, ba, Wb, bb = rng.normal(size=(4, 3)), rng.normal(size=3), rng.normal(size=(4, 3)), rng.normal(size=3)
        a, b = cls(Wa, ba), cls(Wb, bb)
        xa, xb = rng.normal(size=(5, 4)), rng.normal(size=(5, 4))
        differs(found, "two layers, forward", a.forward(xa), xa @ Wa + ba)
        b.forward(xb)
        d = rng.normal(size=(5, 3))
        differs(found, "two layers, dx", a.backward(d), d @ Wa.T)
        differs(found, "two layers, dx", b.backward(2 * d), 2 * d @ Wb.T)
        differs(found, "two layers, dW", a.dW, xa.T @ d)
        differs(found, "two layers, db", a.db, d.sum(axis=0))
        differs(found, "two layers, dW", b.dW, 2 * xb.T @ d)

    guarded(found, "one layer, many shapes", mixed)
    guarded(found, "two layers", two)
    return found
