import numpy as np

from proving import ATTEMPT_FAILED, Findings, OneLayerNet, given, is_number

GIVEN = given("gradient_check")


class Fake:
    def __init__(self, backward, numerical, order=None):
        self.back = {k: np.array(v, dtype=float) for k, v in backward.items()}
        self.num = {k: np.array(v, dtype=float) for k, v in numerical.items()}
        self.params = {k: np.ones(self.back[k].shape) for k in (order or backward)}
        self.calls = []

    def loss(self, x, t):
        return 1.0

    def gradient(self, x, t):
        self.calls.append((x, t))
        return dict(self.back)

    def numerical_gradient(self, x, t):
        self.calls.append((x, t))
        return dict(self.num)


def relative(a, b, size):
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    worst = 0.0
    for p, q in zip(a.ravel(), b.ravel()):
        if p != q:
            s = abs(p) + abs(q) if size == "sum" else max(abs(p), abs(q))
            worst = max(worst, abs(p - q) / s)
    return worst


def problems(namespace):
    found = Findings()
    function = namespace.get("gradient_check")
    rng = np.random.default_rng(1)
    big = rng.normal(size=(30, 20))
    one_wrong = big.copy()
    one_wrong[17, 13] *= -1
    small_wrong = big.copy()
    small_wrong[3, 4] = 1e-6
    other = small_wrong.copy()
    other[3, 4] = 3e-6
    missing = big.copy()
    missing[5] = 0
    cases = [
        ({"W": [[3.0, 1.0]], "b": [2.0]}, {"W": [[1.0, 1.0]], "b": [2.0]}, None),
        ({"W": [[1.0, 1.0]], "b": [2.0]}, {"W": [[3.0, 1.0]], "b": [-2.0]}, None),
        ({"A": one_wrong, "B": big, "c": [0.0, 0.0, 0.0]}, {"A": big, "B": big * (1 + 1e-9), "c": [0.0, 0.0, 0.0]}, None),
        ({"A": small_wrong, "B": missing}, {"A": other, "B": big}, None),
        ({"A": big * 1e-6}, {"A": big * 2e-6}, None),
        ({"A": big * 1e-6}, {"A": big * 1e-6 * (1 + 1e-7)}, None),
        ({"A": big * 1e6}, {"A": one_wrong * 1e6}, None),
        ({"A": [0.0, 2.0]}, {"A": [0.0, 2.0]}, None),
        ({"A": [0.0, 2.0]}, {"A": [1e-6, 2.0]}, None),
        ({"A": [1.0, 0.0]}, {"A": [1.0, -5.0]}, None),
        ({"p": [1.0, 2.0], "q": [3.0, 4.0]}, {"q": [3.0, 4.0], "p": [1.0, 2.0]}, None),
        ({"q": [3.0, 9.0], "p": [1.0, 2.0]}, {"p": [1.0, 2.0], "q": [3.0, 4.0]}, ["p", "q"]),
        ({"s": 2.0 * np.ones(()), "u": np.ones((2, 2, 2))}, {"s": 2.0 * np.ones(()), "u": np.ones((2, 2, 2)) * 3}, None),
    ]
    for back, num, order in cases:
        net = Fake(back, num, order)
        x, t = np.ones((2, 2)), np.array([0, 1])
        got = found.attempt("The call", function, net, x, t)
        if got is ATTEMPT_FAILED:
            continue
        if not isinstance(got, dict) or set(got) != set(back):
            found.append("It does not return a dict with the parameters' names.")
            continue
        found.expect(all(is_number(v) for v in got.values()), "The values are not single numbers.")
        found.expect(net.calls and all(a is x and b is t for a, b in net.calls), "It does not use x and t as they are.")
        wanted = [{k: relative(back[k], num[k], size) for k in back} for size in ("sum", "larger")]
        fits = [all(is_number(got[k]) and abs(got[k] - w[k]) <= 1e-6 * w[k] + 1e-12 for k in back) for w in wanted]
        found.expect(any(fits), f"It returns {got} where {wanted[0]} is right.")
        found.expect(all(np.array_equal(net.back[k], np.asarray(back[k])) and np.array_equal(net.num[k], np.asarray(num[k])) and (net.params[k] == 1).all() for k in back), "It changes the network.")
    net = OneLayerNet(4, 3, 0.5, np.random.default_rng(3))
    x, t = rng.normal(size=(5, 4)), np.array([0, 1, 2, 0, 1])
    arrays, before = dict(net.params), {k: v.copy() for k, v in net.params.items()}
    got = found.attempt("The call", function, net, x, t)
    if isinstance(got, dict):
        found.expect(all(v < 1e-4 for v in got.values()), f"It finds {got} for right gradients.")
    found.expect(all(net.params[k] is arrays[k] and np.array_equal(before[k], arrays[k]) for k in before), "It changes the network.")
    return found
