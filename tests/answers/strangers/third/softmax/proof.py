import math

import numpy as np

from proving import ATTEMPT_FAILED, Findings, given

GIVEN = given("softmax")


def row(scores):
    top = max(float(s) for s in scores)
    parts = [math.exp(float(s) - top) for s in scores]
    return [p / math.fsum(parts) for p in parts]


def problems(namespace):
    found = Findings()
    function = namespace.get("softmax")
    rng = np.random.default_rng(4)
    cases = [np.array([7.0, 7.0]), np.array([[1.0, 2.0, 3.0]]), np.array([3, 1, 2]), np.array([[0, 1, 5], [2, 2, 1]]), np.array([5.0]), np.array([[2.0], [3.0]])]
    cases += [rng.normal(size=s) * 3 for s in [(4,), (5, 3), (3, 3), (2, 6), (3,), (1, 4), (6, 2)]]
    cases += [np.array([1000.0, 999.0, 998.5]), np.array([-1000.0, -1001.0]), np.array([1000.0, 1000.0, -1000.0]), np.array([1000, -1000, 0]),
              np.array([[1000.0, 999.0, 0.0], [-1000.0, -1000.5, -999.0], [0.1, 0.2, 0.3]]), np.array([[1000.0, -1000.0], [-1000.0, 1000.0]]), np.array([[600.0, 900.0], [-800.0, -999.0]]), np.array([-1000.0, 400.0, 401.0])]
    for x in cases:
        before = x.copy()
        got = found.attempt(f"The call with {x.tolist()}", function, x)
        found.expect(np.array_equal(x, before), "It changes x.")
        wanted = row(before) if x.ndim == 1 else [row(r) for r in before]
        if got is ATTEMPT_FAILED:
            continue
        found.expect(isinstance(got, np.ndarray), "It does not return an array.")
        found.expect_close(f"The result for {x.tolist()}", got, wanted, 1e-5, 1e-9)
    return found
