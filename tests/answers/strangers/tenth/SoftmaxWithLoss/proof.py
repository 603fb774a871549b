"""Proof for the exercise SoftmaxWithLoss, from its text alone."""
import numpy as np

from proof_tools import Report, array_slope, close, cross_entropy_error, number, softmax, unchanged

GIVEN = {"softmax": softmax, "cross_entropy_error": cross_entropy_error}


def loss_of(x, t):
    x, t = np.array(x, dtype=float), np.asarray(t)
    k = t.argmax(axis=-1) if t.shape == x.shape else t
    x2 = np.atleast_2d(x)
    top = x2.max(axis=1)
    logs = x2 - (top + np.log(np.exp(x2 - top[:, None]).sum(axis=1)))[:, None]
    return -float(np.mean(logs[np.arange(len(x2)), np.atleast_1d(k)]))


def problems(namespace):
    r, Layer, rng = Report(), namespace["SoftmaxWithLoss"], np.random.default_rng(4)
    cases = [(np.array([7.0, 7.0]), 0)]
    for n, c in [(4, 3), (3, 3), (1, 5), (6, 2)]:
        x, k = rng.normal(size=(n, c)) * 2, rng.integers(0, c, size=n)
        cases += [(x, k), (x, np.eye(c, dtype=int)[k])]
    x, k = rng.normal(size=4), 2
    cases += [(x, k), (x, np.int64(k)), (x, np.array([0, 0, 1, 0])), (np.array([1, 3, 2]), 1)]
    for x, t in cases:
        label = f"x {x.shape}, t {np.shape(t)}"
        gradient = array_slope(lambda v: loss_of(v, t), x)

        def test():
            layer = Layer()
            loss = layer.forward(x.copy(), np.array(t) if np.ndim(t) else t)
            good = number(loss) and close(loss, loss_of(x, t)) and close(layer.backward(), gradient)
            return good and close(layer.backward(), gradient) and close(layer.backward(3.0), 3 * gradient)
        r.run(label, test)

        def kept():
            layer, t2 = Layer(), np.array(t)
            return unchanged(lambda: (layer.forward(x, t2 if np.ndim(t) else t), layer.backward()), x, t2)
        r.run(label + ", unchanged", kept)
    for t in (np.array([0, 1]), np.array([[1, 0], [0, 1]])):
        def large():
            layer = Layer()
            return (close(layer.forward(np.array([[1000.0, -1000.0], [-1000.0, 1000.0]]), t), 0)
                    and close(layer.backward(), np.zeros((2, 2))))
        r.run("large scores", large)

    def two():
        a, b = Layer(), Layer()
        (x1, t1), (x2, t2) = cases[1], cases[3]
        a.forward(x1, t1)
        b.forward(x2, t2)
        return close(a.backward(), array_slope(lambda v: loss_of(v, t1), x1))
    r.run("two layers", two)
    return r.problems
