import math

import numpy as np

from proving import ATTEMPT_FAILED, Findings, given, is_number

GIVEN = given("cross_entropy_error")


def problems(namespace):
    found = Findings()
    function = namespace.get("cross_entropy_error")
    rng = np.random.default_rng(6)

    def examine(y, classes):
        y = np.array(y)
        rows = y if y.ndim == 2 else y[None]
        numbers = np.atleast_1d(classes)
        wanted = -sum(math.log(rows[i][k]) for i, k in enumerate(numbers)) / len(rows)
        hot = np.eye(rows.shape[1])[numbers].reshape(y.shape)
        forms = [hot, hot.astype(int)]
        forms += [int(classes), np.int64(classes)] if y.ndim == 1 else [numbers, numbers.astype(np.uint8)]
        for t in forms:
            before = np.array(t)
            got = found.attempt(f"The call with {y.shape}, t = {t!r}", lambda: run(y.copy(), t))
            if got is ATTEMPT_FAILED:
                continue
            found.expect(np.array_equal(before, t), "It changes t.")
            found.expect(is_number(got), f"It returns {type(got).__name__} and not one number.")
            found.expect_close(f"The result for {y.shape}, t = {t!r},", got, wanted, 2e-6, 1e-9)

    def run(y, t):
        with np.errstate(divide="ignore", invalid="ignore"):
            return function(y, t)

    examine([0.25, 0.75], 0)
    examine([0.25, 0.75], 1)
    for n, c in [(4, 3), (3, 3), (2, 2), (1, 3), (5, 2), (3, 5), (2, 4), (4, 4)]:
        y = rng.dirichlet(np.ones(c), size=n)
        examine(y, rng.integers(0, c, size=n))
        examine(y, np.zeros(n, dtype=int))
        examine(y, np.ones(n, dtype=int))
        for k in range(c):
            examine(y[0], k)
    examine([[0.2, 0.3, 0.5], [0.6, 0.3, 0.1]], [2, 0])
    examine([1e-8, 1 - 1e-8], 0)
    examine([[1e-8, 1 - 1e-8], [0.5, 0.5]], [0, 1])
    examine([0.0, 1.0, 0.0], 1)
    examine([[0.0, 0.4, 0.6], [1.0, 0.0, 0.0]], [2, 0])
    return found
