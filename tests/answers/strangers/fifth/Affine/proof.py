"""Decides from the text of the exercise alone whether an answer is right."""
import numbers
import warnings

import numpy as np


def same(a, b, rtol=1e-5, atol=1e-6):
    """Are a and b arrays (or numbers) of the same shape and with the same values?"""
    try:
        a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    except (TypeError, ValueError):
        return False
    return a.shape == b.shape and bool(np.allclose(a, b, rtol=rtol, atol=atol))


def number(a):
    return not isinstance(a, (str, bytes)) and (isinstance(a, numbers.Number) or (isinstance(a, (np.ndarray, np.generic)) and np.ndim(a) == 0))


def slope(f, x, h=1e-5):
    return (f(x + h) - f(x - h)) / (2 * h)


def slopes(f, x, h=1e-5):
    """The numerical gradient of f, a function of an array with one number as its result."""
    x = np.array(x, dtype=float)
    result = np.zeros(x.shape)
    for index in np.ndindex(*x.shape):
        up, down = x.copy(), x.copy()
        up[index] += h
        down[index] -= h
        result[index] = (f(up) - f(down)) / (2 * h)
    return result


def problems(namespace: dict) -> list[str]:
    found = []
    for name, value in GIVEN.items():
        namespace.setdefault(name, value)
    for part in PARTS:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                part(namespace, found.append)
        except Exception as error:
            found.append(f"In {part.__name__}: {type(error).__name__}: {error}")
    return list(dict.fromkeys(found))


GIVEN = {}


def flat(x):
    return x.reshape(1, -1) if x.ndim == 1 else x.reshape(x.shape[0], -1)


def case(seed, shape, M, whole=False):
    rng = np.random.default_rng(seed)
    D = shape[0] if len(shape) == 1 else int(np.prod(shape[1:]))
    x = rng.integers(-4, 5, shape) if whole else rng.standard_normal(shape)
    out = (M,) if len(shape) == 1 else (shape[0], M)
    return x, rng.standard_normal((D, M)), rng.standard_normal(M), rng.standard_normal(out)


def compare(say, layer, x, W, b, dout, what):
    x0, d0, shape = x.copy(), dout.copy(), x.shape
    y = layer.forward(x)
    want = flat(x0).astype(float) @ W + b
    want = want[0] if x0.ndim == 1 else want
    if not same(y, want):
        say(f"forward is wrong for {what}.")
    dx = layer.backward(dout)
    if x.shape != shape or not np.array_equal(x, x0.reshape(x.shape)):
        say(f"x has changed ({what}).")
        x.shape = shape
    if not np.array_equal(dout, d0):
        say(f"dout has changed ({what}).")

    def result(x, W, b):
        return ((flat(np.asarray(x, dtype=float)) @ W + b) * np.atleast_2d(d0)).sum()

    for name, got, wanted in [("dx", dx, slopes(lambda v: result(v, W, b), x0)), ("dW", layer.dW, slopes(lambda v: result(x0, v, b), W)),
                              ("db", layer.db, slopes(lambda v: result(x0, W, v), b))]:
        if isinstance(got, tuple):
            say(f"{name} is a tuple.")
        elif not same(got, wanted, rtol=1e-4):
            say(f"{name} is wrong for {what}.")


def part_shapes(ns, say):
    shapes = {"a batch": (5, 3), "a batch as large as D": (3, 3), "a batch of one": (1, 4), "one sample": (4,), "images": (3, 2, 2, 3), "one image": (1, 1, 2, 2), "three axes": (4, 2, 3)}
    for i, (what, shape) in enumerate(shapes.items()):
        for whole in (False, True):
            x, W, b, dout = case(i, shape, 2 + i % 2, whole)
            W0, b0 = W.copy(), b.copy()
            try:
                compare(say, ns["Affine"](W, b), x, W, b, dout, what + (" of integers" if whole else ""))
            except Exception as error:
                say(f"{type(error).__name__} for {what}: {error}")
            if not (np.array_equal(W, W0) and np.array_equal(b, b0)):
                say("W or b has changed.")


def part_two_and_again(ns, say):
    x, W, b, dout = case(20, (5, 3), 2)
    one, two = ns["Affine"](W, b), ns["Affine"](W * 2, b + 1)
    x2, _, _, dout2 = case(21, (4, 3), 2)
    two.forward(x2)
    compare(say, one, x, W, b, dout, "the first call")
    two.backward(dout2)
    if not same(two.dW, x2.T @ dout2):
        say("Two layers disturb each other.")
    compare(say, one, x2, W, b, dout2, "a second call")
    one.backward(dout2)
    if not same(one.dW, x2.T @ dout2) or not same(one.db, dout2.sum(0)):
        say("dW or db is wrong after a second backward.")
    W[0] += 1
    if not same(one.forward(x), x @ W + b):
        say("A change of W in place is not seen.")


PARTS = [part_shapes, part_two_and_again]
