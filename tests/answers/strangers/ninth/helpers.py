"""Small tools for the proofs: comparing values, numerical slopes, and tests that may raise."""
import copy
import warnings

import numpy as np


def close(a, b, rel=1e-9, abs_=1e-12):
    """Are a and b equal in shape and, nearly, in value?"""
    try:
        a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    except (TypeError, ValueError):
        return False
    return a.shape == b.shape and bool(np.allclose(a, b, rtol=rel, atol=abs_))


def pair(value, n=2):
    return isinstance(value, (tuple, list)) and len(value) == n


def slopes(f, x, h=1e-5):
    """Return the numerical gradient of f at x, in float64."""
    x = np.array(x, dtype=float)
    g = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        old = x[i]
        x[i] = old + h
        up = float(f(x.copy()))
        x[i] = old - h
        down = float(f(x.copy()))
        x[i] = old
        g[i] = (up - down) / (2 * h)
    return g


class Findings(list):
    def say(self, ok, sentence):
        if not ok and sentence not in self:
            self.append(sentence)

    def attempt(self, what, test):
        """Run test(); note what it raises, and every warning."""
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            try:
                return test()
            except Exception as e:
                self.say(False, f"{what}: {type(e).__name__}: {str(e)[:80]}")


def rng():
    return np.random.default_rng(20240517)
