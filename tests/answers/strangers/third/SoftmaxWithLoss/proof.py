import numpy as np

from proving import ATTEMPT_FAILED, Findings, given, gradient_of, is_number, loss_of

GIVEN = given("SoftmaxWithLoss")


def forward(found, layer, x, t):
    x_before, t_before = x.copy(), np.array(t)
    loss = found.attempt(f"forward (x {x.shape}, t {t!r})", layer.forward, x, t)
    if loss is ATTEMPT_FAILED:
        return
    found.expect(np.array_equal(x, x_before) and np.array_equal(t, t_before), "forward changes x or t.")
    found.expect(is_number(loss), "The loss is not one number.")
    found.expect_close("The loss", loss, loss_of(x_before, t_before), 1e-6, 1e-9)


def backward(found, layer, x, t, dout=None):
    x_before, t_before = x.copy(), np.array(t)
    dx = found.attempt(f"backward (x {x.shape}, t {t!r})", layer.backward, *([] if dout is None else [dout]))
    if dx is ATTEMPT_FAILED:
        return None
    found.expect(np.array_equal(x, x_before) and np.array_equal(t, t_before), "backward changes x or t.")
    found.expect(isinstance(dx, np.ndarray), "backward does not return an array.")
    weight = 1 if dout is None else dout
    found.expect_close(f"dx (x {x.shape}, t {t!r}, dout {dout})", dx, weight * gradient_of(lambda v: loss_of(v, t_before), x_before), 1e-4, 1e-7)
    return dx, np.array(dx)


def problems(namespace):
    found = Findings()
    make = namespace.get("SoftmaxWithLoss")
    rng = np.random.default_rng(9)
    layer = found.attempt("The constructor", make)
    if layer is ATTEMPT_FAILED:
        return found
    kept = []
    for n, c in [(4, 3), (3, 3), (1, 4), (2, 5), (0, 2), (0, 4), (6, 2), (3, 4)]:
        x = rng.normal(size=(n, c) if n else c) * 2
        numbers = rng.integers(0, c, size=n) if n else int(rng.integers(c))
        low = np.zeros(n, dtype=int) if n else 0
        for classes in (numbers, low):
            hot = np.eye(c)[classes]
            for t in (classes, hot, hot.astype(int)):
                forward(found, layer, x, t)
                for dout in (None, 2.5, 0, -1):
                    kept.append(backward(found, layer, x, t, dout))
    for pair in kept:
        if pair is not None:
            found.expect(np.array_equal(*pair), "A later call changes an earlier result.")
    forward(found, make(), np.array([7.0, 7.0]), 0)
    forward(found, make(), np.array([3, 1, 2]), 2)
    for x, t in [(np.array([1000.0, -1000.0]), 0), (np.array([[1000.0, 0.0, -1000.0], [-1000.0, 0.0, 1000.0]]), np.array([0, 2])), (np.array([[-1000.0, -1000.0], [1000.0, 1000.0]]), np.array([0, 1]))]:
        layer = make()
        forward(found, layer, x, t)
        backward(found, layer, x, t)
    a, b = make(), make()
    xa, xb, ta, tb = rng.normal(size=(2, 3)), rng.normal(size=(2, 3)), np.array([0, 2]), np.array([1, 1])
    forward(found, a, xa, ta)
    forward(found, b, xb, tb)
    backward(found, a, xa, ta)
    backward(found, b, xb, tb, 3.0)
    return found
