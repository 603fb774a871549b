"""What the text of softmax promises, tested."""
import numpy as np
from helpers import Findings, close, pair, rng, slopes

GIVEN = {"np": np}


def reference(x):
    x = np.array(x, dtype=float)
    rows = x.reshape(-1, x.shape[-1])
    out = []
    for row in rows:
        p = np.exp(row - row.max())
        out.append(p / p.sum())
    return np.array(out).reshape(x.shape)


def problems(ns):
    found = Findings()
    r = rng()
    cases = {
        "one sample": r.normal(size=4), "a batch": r.normal(size=(3, 4)), "a square batch": r.normal(size=(3, 3)),
        "integers": np.array([[1, 2, 3], [0, -4, 2]]), "an integer row": np.array([3, 0, 1]),
        "large scores": np.array([1000.0, 999.0, -1000.0]), "small scores": np.array([[-1000.0, -1001.0, -1000.0]]),
        "large and small": np.array([[1000.0, -1000.0, -1000.0, -1000.0], [-1000.0, -1001.0, -1002.0, -1000.0]]), "one class": np.array([[5.0], [2.0]]),
        "large integers": np.array([[1000, 998], [-1000, -999]]),
    }
    for what, x in cases.items():
        def test():
            kept = x.copy()
            y = ns["softmax"](x)
            found.say(close(y, reference(kept)), what + ": the probabilities are wrong")
            found.say(np.array_equal(x, kept), what + ": x is changed")

        found.attempt(what, test)
    return found
