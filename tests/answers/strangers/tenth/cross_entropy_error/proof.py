"""Proof for the exercise cross_entropy_error, from its text alone."""
import numpy as np

from proof_tools import Report, close, number, softmax


import math


def problems(namespace):
    r, f, rng = Report(), namespace["cross_entropy_error"], np.random.default_rng(4)

    def check(name, y, t, right):
        r.run(name, lambda: number(f(np.array(y), t)) and abs(f(np.array(y), t) - right) <= 1e-6 * max(1, abs(right)))

    check("the example", [0.25, 0.75], 0, -math.log(0.25))
    for n, c in [(4, 3), (3, 3), (1, 5), (2, 10), (1, 1), (5, 2)]:
        y, k = softmax(rng.normal(size=(n, c))), rng.integers(0, c, size=n)
        right = -sum(math.log(y[i, k[i]]) for i in range(n)) / n
        check(f"{n} samples, {c} classes, numbers", y, k, right)
        check(f"{n} samples, {c} classes, one-hot", y, np.eye(c, dtype=int)[k], right)
        check(f"{n} samples, {c} classes, one-hot floats", y, np.eye(c)[k], right)
    for c in (2, 3, 6):
        y, k = softmax(rng.normal(size=c)), int(rng.integers(c))
        for kind, t in [("integer", k), ("numpy integer", np.int64(k)), ("one-hot", np.eye(c, dtype=int)[k])]:
            check(f"one sample, {c} classes, {kind}", y, t, -math.log(y[k]))
    small = [[1e-8, 1 - 1e-8], [0.5, 0.5]]
    for t in (np.array([0, 1]), np.array([[1, 0], [0, 1]])):
        check("small probabilities", small, t, -(math.log(1e-8) + math.log(0.5)) / 2)
    for t in (np.array([1, 0]), np.array([[0, 1], [1, 0]])):
        check("classes with probability 0", [[0.0, 1.0], [0.4, 0.6]], t, -math.log(0.4) / 2)
    return r.problems
