import numpy as np

from proving import ATTEMPT_FAILED, Findings, OneLayerNet, given, is_number

GIVEN = given("train")


class Fake:
    """A network without layers: its samples carry their number, and its calls are noted."""

    def __init__(self):
        self.params = {"W1": np.array([[1.0, 2.0], [3.0, 4.0]]), "other": np.array([0.5, -0.5, 0.25]), "scale": np.array(2.0)}
        self.gradients, self.losses = [], []

    def _note(self, x, t):
        return np.array(x), np.array(t), {k: v.copy() for k, v in self.params.items()}

    def value(self, x, t, params):
        return float(np.mean(x[:, 0] * 0.01 + t * 0.1) + sum((v**2).sum() for v in params.values()))

    def slopes(self, x, t, params):
        return {k: 2 * v + np.mean(x) * 0.01 for k, v in params.items()}

    def loss(self, x, t):
        note = self._note(x, t)
        self.losses.append(note)
        return self.value(*note)

    def gradient(self, x, t):
        note = self._note(x, t)
        self.gradients.append(note)
        return self.slopes(*note)


def run(found, function, iterations, batch, rate, count, seed):
    rng = np.random.default_rng(seed)
    net = Fake()
    x = np.stack([np.arange(count), -np.arange(count), np.arange(count) ** 2], axis=1).astype(float)
    t = np.arange(count) % 7
    x0, t0, dict0, arrays = x.copy(), t.copy(), net.params, dict(net.params)
    start = {k: v.copy() for k, v in arrays.items()}
    got = found.attempt("The call", function, net, x, t, iterations, batch, rate, rng)
    if got is ATTEMPT_FAILED:
        return None
    found.expect(isinstance(got, list) and all(is_number(v) for v in got), "It does not return a list of numbers.")
    found.expect(len(got) == iterations, f"It returns {len(got)} losses for {iterations} iterations.")
    found.expect(len(net.gradients) == iterations, f"It calls gradient {len(net.gradients)} times in {iterations} iterations.")
    found.expect(net.params is dict0 and all(net.params[k] is arrays[k] for k in arrays), "It does not update in place.")
    found.expect(np.array_equal(x, x0) and np.array_equal(t, t0), "It changes x or t.")
    p = start
    for i, (bx, bt, params) in enumerate(net.gradients):
        found.expect(bx.shape == (batch, 3) and bt.shape == (batch,), f"A mini-batch has the shapes {bx.shape} and {bt.shape}.")
        if bx.shape[1:] != (3,) or bt.shape != bx.shape[:1]:
            return got
        found.expect(np.array_equal(bx, x0[bx[:, 0].astype(int)]) and np.array_equal(bt, bx[:, 0].astype(int) % 7), "Samples and classes do not belong together.")
        found.expect(all(np.allclose(params[k], p[k], rtol=1e-12) for k in p), f"The parameters before iteration {i} are wrong.")
        if i < len(got) and is_number(got[i]):
            found.expect_close(f"The loss of iteration {i}", got[i], net.value(bx, bt, params), 1e-9, 0)
        g = net.slopes(bx, bt, params)
        p = {k: params[k] - rate * g[k] for k in params}
    found.expect(all(np.allclose(net.params[k], p[k], rtol=1e-12) for k in p), "The parameters at the end are wrong.")
    seen = [b[0][:, 0].astype(int) for b in net.gradients]
    return got, seen


def problems(namespace):
    found = Findings()
    function = namespace.get("train")
    for iterations, batch, rate, count in [(30, 4, 0.05, 10), (1, 3, 0.1, 5), (25, 7, 0.4, 23), (200, 2, 0.001, 9), (300, 5, 0.3, 12), (40, 1, 0.1, 6)]:
        state = np.random.get_state()[1].copy()
        a = run(found, function, iterations, batch, rate, count, 1)
        b = run(found, function, iterations, batch, rate, count, 1)
        c = run(found, function, iterations, batch, rate, count, 2)
        found.expect(np.array_equal(np.random.get_state()[1], state), "It uses numpy's global random numbers.")
        if not (isinstance(a, tuple) and isinstance(b, tuple) and isinstance(c, tuple)):
            continue
        found.expect(a[0] == b[0], "With the same rng it gives different results.")
        if iterations > 20:
            found.expect(a[0] != c[0], "It does not depend on rng.")
            found.expect(len({tuple(s) for s in a[1]}) > iterations * 0.05 + 1, "The mini-batches are always the same.")
        if iterations * batch > 10 * count:
            found.expect(set(np.concatenate(a[1])) == set(range(count)), "Some samples never come up.")
    rng = np.random.default_rng(0)
    x = rng.normal(size=(200, 4))
    t = (x[:, 0] > x[:, 1]).astype(int)
    net = OneLayerNet(4, 2, rng=rng)
    got = found.attempt("The training", function, net, x, t, iterations=300, batch_size=20, learning_rate=0.5, rng=rng)
    if isinstance(got, list) and len(got) == 300:
        found.expect(got[-1] < got[0] and net.accuracy(x, t) > 0.9, "The network does not learn.")
    return found
