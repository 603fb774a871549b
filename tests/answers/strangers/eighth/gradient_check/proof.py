import numpy as np
from tools import Book, close, pair, slope, slopes

import bricks

def given():
    return bricks.names()

class Stub:
    """A network whose two gradients are whatever it is given."""
    def __init__(self, exact, numeric):
        self.params = {k: np.ones(v.shape) for k, v in exact.items()}
        self.exact, self.numeric = exact, numeric
    def loss(self, x, t): return 1.0
    def gradient(self, x, t): return {k: v.copy() for k, v in self.exact.items()}
    def numerical_gradient(self, x, t): return {k: v.copy() for k, v in self.numeric.items()}

def problems(namespace):
    b, f = Book(), namespace["gradient_check"]
    r = np.random.default_rng(9)
    x, t = r.normal(size=(6, 4)), r.integers(3, size=6)
    x[:, 0] = 0
    net = bricks.OneLayerNet(4, 3, 0.5, np.random.default_rng(0))
    before = {k: v.copy() for k, v in net.params.items()}
    b.that("right gradients have small errors", lambda: set(e := f(net, x, t)) == {"W1", "b1"} and all(np.ndim(v) == 0 and 0 <= v < 1e-4 for v in e.values()))
    b.that("the network is unchanged", lambda: all((net.params[k] == before[k]).all() for k in before))
    def relative(p, q):
        return 0.0 if p == q else abs(p - q) / (abs(p) + abs(q)), 0.0 if p == q else abs(p - q) / max(abs(p), abs(q))
    cases = {
        "3 and 1": ([3.0, 0.0, 2.0], [1.0, 0.0, 2.0]),
        "tiny": ([1e-6, 5.0], [3e-6, 5.0]),
        "signs": ([1.0, -2.0], [1.0, 2.0]),
        "both 0": ([0.0, 0.0], [0.0, 0.0]),
        "one of many": ([1.0] * 999 + [1.5], [1.0] * 1000),
        "one is 0": ([0.0, 1.0], [0.5, 1.0]),
    }
    for name, (p, q) in cases.items():
        for keys in (("V", "c", "gain"), ("W1", "b1")):
            stub = Stub({k: np.array(p) for k in keys}, {k: np.array(q) for k in keys})
            halves, larger = (max(relative(u, v)[i] for u, v in zip(p, q)) for i in (0, 1))
            b.that(f"{name}, {keys}", lambda: set(e := f(stub, x, t)) == set(keys) and all(np.ndim(v) == 0 and (close(v, halves) or close(v, larger)) for v in e.values()))
    return b.problems


GIVEN = given()
