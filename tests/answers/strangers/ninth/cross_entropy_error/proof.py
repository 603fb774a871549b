"""What the text of cross_entropy_error promises, tested."""
import numpy as np
from helpers import Findings, close, pair, rng, slopes

import math

GIVEN = {"np": np}


def problems(ns):
    found = Findings()
    f = ns["cross_entropy_error"]
    r = rng()

    def compare(what, y, t, want):
        def test():
            y0, t0 = np.array(y), np.array(t)
            got = f(y, t)
            found.say(np.ndim(got) == 0 and close(got, want, 1e-6, 1e-9), f"{what}: {got}, not {want}")
            found.say(np.array_equal(y, y0) and np.array_equal(t, t0), what + ": an argument is changed")

        found.attempt(what, test)

    for n, c in [(4, 3), (3, 3), (1, 5), (2, 6)]:
        y = r.random((n, c)) + 0.05
        y /= y.sum(axis=1, keepdims=True)
        k = r.integers(c, size=n)
        want = sum(-math.log(y[i, k[i]]) for i in range(n)) / n
        compare("class numbers", y, k, want)
        compare("one-hot", y, np.eye(c, dtype=int)[k], want)
        compare("one-hot with decimals", y, np.eye(c)[k], want)
        one = -math.log(y[0, k[0]])
        compare("one sample, a plain integer", y[0], int(k[0]), one)
        compare("one sample, a numpy integer", y[0], k[0], one)
        compare("one sample, one-hot", y[0], np.eye(c, dtype=int)[k[0]], one)
    small = np.array([[1e-8, 1 - 1e-8], [0.5, 0.5]])
    compare("small, class numbers", small, np.array([0, 1]), -(math.log(1e-8) + math.log(0.5)) / 2)
    compare("small, one-hot", small, np.array([[1, 0], [0, 1]]), -(math.log(1e-8) + math.log(0.5)) / 2)
    zero = np.array([[0.0, 0.25, 0.75], [0.5, 0.5, 0.0]])
    compare("a probability of 0, one-hot", zero, np.array([[0, 1, 0], [1, 0, 0]]), -(math.log(0.25) + math.log(0.5)) / 2)
    compare("a probability of 0, class numbers", zero, np.array([1, 0]), -(math.log(0.25) + math.log(0.5)) / 2)
    compare("a probability of 0, one sample", zero[0], np.array([0, 0, 1]), -math.log(0.75))
    compare("the example", np.array([0.25, 0.75]), 0, -math.log(0.25))
    return found
