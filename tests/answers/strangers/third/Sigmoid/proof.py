import numpy as np

from proving import ATTEMPT_FAILED, Findings, given, gradient_of

GIVEN = given("Sigmoid")


def compute(x):
    x = np.asarray(x, dtype=float)
    return np.exp(-np.logaddexp(0, -x))


def forward(found, what, layer, x):
    before = x.copy()
    y = found.attempt(f"forward ({what})", layer.forward, x)
    if y is ATTEMPT_FAILED:
        return None
    found.expect(np.array_equal(x, before), f"forward ({what}) changes x.")
    found.expect(isinstance(y, np.ndarray), f"forward ({what}) does not return an array.")
    found.expect(not np.shares_memory(np.asarray(y), x), f"forward ({what}) does not return a new array.")
    found.expect_close(f"forward ({what})", y, compute(before))
    return y


def backward(found, what, layer, x, dout, local):
    before, x_before = dout.copy(), x.copy()
    dx = found.attempt(f"backward ({what})", layer.backward, dout)
    if dx is ATTEMPT_FAILED:
        return None
    found.expect(np.array_equal(dout, before), f"backward ({what}) changes dout.")
    found.expect(np.array_equal(x, x_before), f"backward ({what}) changes x.")
    found.expect(isinstance(dx, np.ndarray), f"backward ({what}) does not return an array.")
    found.expect(not np.shares_memory(np.asarray(dx), dout), f"backward ({what}) does not return a new array.")
    found.expect_close(f"backward ({what})", dx, before * local)
    return dx


def run(found, what, layer, x, dout, local):
    y = forward(found, what, layer, x)
    y_before = None if y is None else np.array(y)
    dx = backward(found, what, layer, x, dout, local)
    if y is not None:
        found.expect(np.array_equal(y, y_before), f"backward ({what}) changes the array that forward returned.")
    again = backward(found, what + ", second time", layer, x, dout * -0.5 + 1, local)
    return y, y_before, dx, None if dx is None else np.array(dx)


def local_of(x):
    return compute(x) * (1 - compute(x))


def problems(namespace):
    found = Findings()
    make = namespace.get("Sigmoid")
    rng = np.random.default_rng(5)
    layer = found.attempt("The constructor", make)
    if layer is ATTEMPT_FAILED:
        return found
    kept = []
    for shape in [(3,), (4, 3), (4, 3), (3, 3), (2, 3, 4, 5), (1, 6), (6, 1), (1,), (4, 3), (2, 2, 3)]:
        x, dout = rng.normal(size=shape) * 2 + 0.001, rng.normal(size=shape)
        kept.append(run(found, f"shape {shape}", layer, x, dout, local_of(x)))
        numerical = gradient_of(lambda v: (compute(v) * dout).sum(), x)
        dx = found.attempt("backward", layer.backward, dout)
        found.expect_close("the gradient, against a numerical one,", dx, numerical, 1e-4, 1e-7)
    for y, y_before, dx, dx_before in kept:
        if y is not None and dx is not None:
            found.expect(np.array_equal(y, y_before) and np.array_equal(dx, dx_before), "A later call changes an earlier result.")
    for x in (np.array([[0.5, 2.0], [1.0, 3.0]]), np.array([-1.0, 0.25, 3.75]), -np.ones((2, 2)), np.array([2, -3, 1]), np.array([[-1, 4], [5, -2]])):
        run(found, f"x = {x.tolist()}", make(), x, rng.normal(size=x.shape), local_of(x))

    for x in (np.array([1000.0, -1000.0]), np.array([[1000.0, 0.5], [-0.5, -1000.0]]), np.array([30.0, -30.0, -700.0, 700.0]), np.array([1000, -1000, 0]), np.full((2, 2), -1000.0)):
        y = 1 / (1 + np.exp(-x.astype(float).clip(-700, 700)))
        run(found, "large numbers", make(), x, np.full(x.shape, 2.0), y * (1 - y))

    a, b = make(), make()
    xa, xb = rng.normal(size=(2, 3)), rng.normal(size=(2, 3))
    da, db = rng.normal(size=(2, 3)), rng.normal(size=(2, 3))
    forward(found, "first of two", a, xa)
    forward(found, "second of two", b, xb)
    backward(found, "first of two", a, xa, da, local_of(xa))
    backward(found, "second of two", b, xb, db, local_of(xb))
    forward(found, "again", a, xb)
    forward(found, "again", a, xa)
    backward(found, "after two forward calls", a, xa, da, local_of(xa))
    return found
