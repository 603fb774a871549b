import copy
import io
import warnings
from contextlib import redirect_stdout
import numpy as np


def close(a, b, tol=1e-6):
    """Whether a has the numbers and the shape of b; numbers only."""
    try:
        a = np.asarray(a)
        if a.dtype.kind not in "fiu":
            return False
        a, b = a.astype(float), np.asarray(b, dtype=float)
    except (TypeError, ValueError):
        return False
    return a.shape == b.shape and bool(np.all(np.isfinite(a))) and bool(np.allclose(a, b, rtol=tol, atol=tol))


def slope(f, x, h=1e-5):
    """The numerical gradient at the float64 array x of f, which returns one number."""
    x = np.array(x, dtype=float)
    g = np.zeros(x.shape)
    for i in np.ndindex(*x.shape):
        p, m = x.copy(), x.copy()
        p[i] += h
        m[i] -= h
        g[i] = (f(p) - f(m)) / (2 * h)
    return g


def given():
    return {}


class Net:
    """A linear model with a squared error, which keeps a record of its calls."""

    def __init__(self, rng, inputs):
        self.params = {"A": rng.normal(size=(inputs, 2)), "c": rng.normal(size=2)}
        self.own = dict(self.params)
        self.log = []
        self.seen = []

    def error(self, x, t):
        return x @ self.own["A"] + self.own["c"] - np.eye(2)[t]

    def loss(self, x, t):
        self.seen.append((np.array(x), np.array(t)))
        return float(np.mean(np.sum(self.error(x, t) ** 2, axis=1)))

    def gradient(self, x, t):
        e = 2 * self.error(x, t) / len(x)
        before = {k: v.copy() for k, v in self.own.items()}
        value = float(np.mean(np.sum(self.error(x, t) ** 2, axis=1)))
        g = {"A": x.T @ e, "c": e.sum(axis=0)}
        self.log.append((np.array(x), np.array(t), before, {k: v.copy() for k, v in g.items()}, value))
        return g


def examine(ns, out):
    f = ns["train"]
    rng = np.random.default_rng(2)
    x = rng.normal(size=(40, 3))
    x[:, 0] = np.arange(40) / 40
    t = rng.integers(0, 2, 40)
    x0, t0 = x.copy(), t.copy()
    for size, lr, turns in ((5, 0.1, 60), (8, 0.02, 40), (1, 0.05, 3)):
        runs = []
        for seed in (5, 5, 6):
            net = Net(np.random.default_rng(9), 3)
            losses = f(net, x, t, turns, size, lr, np.random.default_rng(seed))
            rows = [np.rint(entry[0][:, 0] * 40).astype(int).tolist() for entry in net.log]
            runs.append(rows)
            if not isinstance(losses, list) or len(losses) != turns:
                out.append("The result is not a list with one loss for each iteration.")
                losses = []
            if len(net.log) != turns:
                out.append("gradient is not called once in each iteration.")
                continue
            for i, (xb, tb, before, g, value) in enumerate(net.log):
                if len(xb) != size:
                    out.append("A mini-batch has the wrong size.")
                if not np.array_equal(tb, t0[rows[i]]) or not np.array_equal(xb, x0[rows[i]]):
                    out.append("Inputs and targets do not belong together.")
                after = net.log[i + 1][2] if i + 1 < turns else net.own
                for k in g:
                    if not close(after[k], before[k] - lr * g[k], 1e-9):
                        out.append("An update is wrong.")
                if losses and not close(losses[i], value, 1e-9):
                    out.append("A loss is not that of its mini-batch.")
            if any(net.params[k] is not net.own[k] for k in net.own):
                out.append("An array in params has been replaced.")
            if turns > 30 and len({j for r in rows for j in r}) < 36:
                out.append("Many samples are never drawn.")
        if runs[0] != runs[1]:
            out.append("The generator does not decide the mini-batches.")
        if turns > 30 and runs[0] == runs[2]:
            out.append("The mini-batches do not depend on the generator.")
    if not np.array_equal(x, x0) or not np.array_equal(t, t0):
        out.append("x or t has changed.")


def problems(namespace):
    out = []
    namespace.update(given())
    with warnings.catch_warnings(record=True) as caught, redirect_stdout(io.StringIO()):
        warnings.simplefilter("always")
        try:
            examine(namespace, out)
        except Exception as e:
            out.append(f"It stops with {type(e).__name__}: {e}.")
    for w in caught:
        if issubclass(w.category, RuntimeWarning):
            out.append(f"numpy warns: {w.message}.")
    return list(dict.fromkeys(out))


GIVEN = given()
