import numpy as np

from proving import ATTEMPT_FAILED, Findings, close, given, gradient_of

GIVEN = given("Affine")


def run(found, what, layer, W, b, x):
    rng = np.random.default_rng(x.size)
    single = x.ndim == 1
    x_before, shape = x.copy(), x.shape
    rows = x_before.reshape(1 if single else len(x), -1).astype(float)
    wanted = rows @ W + b
    y = found.attempt(f"forward ({what})", layer.forward, x)
    if y is ATTEMPT_FAILED:
        return
    found.expect(x.shape == shape and np.array_equal(x, x_before), f"forward ({what}) changes x.")
    found.expect_close(f"forward ({what})", y, wanted[0] if single else wanted)
    for _ in range(2):
        dout = rng.normal(size=wanted[0].shape if single else wanted.shape)
        d_before, W_before, b_before = dout.copy(), layer.W.copy(), layer.b.copy()
        dx = found.attempt(f"backward ({what})", layer.backward, dout)
        if dx is ATTEMPT_FAILED:
            return
        found.expect(dout.shape == d_before.shape and np.array_equal(dout, d_before), f"backward ({what}) changes dout.")
        found.expect(x.shape == shape and np.array_equal(x, x_before), f"backward ({what}) changes x.")
        found.expect(np.array_equal(layer.W, W_before) and np.array_equal(layer.b, b_before), f"backward ({what}) changes W or b.")
        D = d_before.reshape(wanted.shape)
        if not isinstance(dx, np.ndarray):
            found.append(f"backward ({what}) does not return an array.")
            continue
        found.expect_close(f"dx ({what})", dx, gradient_of(lambda v: ((v.reshape(rows.shape) @ W + b) * D).sum(), x_before), 1e-5, 1e-7)
        found.expect_close(f"dx ({what})", dx, (D @ W.T).reshape(shape))
        for name, got, value in (
            ("dW", layer.dW, gradient_of(lambda v: ((rows @ v + b) * D).sum(), W)),
            ("db", layer.db, gradient_of(lambda v: ((rows @ W + v) * D).sum(), b)),
        ):
            found.expect(close(got, value, 1e-5, 1e-7), f"{name} ({what}) is not the derivative.")


def problems(namespace):
    found = Findings()
    make = namespace.get("Affine")
    rng = np.random.default_rng(8)

    def fresh(d, m):
        W, b = rng.normal(size=(d, m)), rng.normal(size=m)
        return make(W.copy(), b.copy()), W, b

    layer, W, b = fresh(12, 5)
    for shape in [(12,), (4, 12), (3, 3, 2, 2), (12,), (2, 4, 3), (1, 12), (4, 12), (1, 3, 2, 2), (12, 12), (5, 12)]:
        run(found, f"shape {shape}", layer, W, b, rng.normal(size=shape))
    for d, m, n in [(3, 1, 4), (1, 3, 2), (2, 2, 2), (1, 1, 1), (3, 3, 3), (1, 2, 1)]:
        layer, W, b = fresh(d, m)
        run(found, f"batch of {n}, {d} to {m}", layer, W, b, rng.normal(size=(n, d)))
        run(found, f"one sample, {d} to {m}", layer, W, b, rng.normal(size=d))
    layer, W, b = fresh(8, 3)
    for shape in [(8,), (2, 8), (2, 2, 2, 2)]:
        run(found, f"integers, {shape}", layer, W, b, rng.integers(-4, 5, size=shape))
    first, W1, b1 = fresh(4, 3)
    second, W2, b2 = fresh(4, 3)
    x1, x2, d1 = rng.normal(size=(2, 4)), rng.normal(size=(2, 4)), rng.normal(size=(2, 3))
    if found.attempt("forward", first.forward, x1) is not ATTEMPT_FAILED:
        found.attempt("forward", second.forward, x2)
        found.attempt("backward", second.backward, d1 * 2)
        found.expect_close("dx of the first of two", found.attempt("backward", first.backward, d1), d1 @ W1.T)
        found.expect(close(first.dW, x1.T @ d1), "dW of the first of two layers is wrong.")
        found.expect(close(second.dW, x2.T @ d1 * 2), "dW of the second of two layers is wrong.")
    return found
