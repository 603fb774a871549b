"""Proof for the exercise Sigmoid, from its text alone."""
import numpy as np

from proof_tools import Report, array_slope, close, unchanged


def fun(x):
    return np.array([1 / (1 + np.exp(-v)) if v >= 0 else np.exp(v) / (1 + np.exp(v))
                     for v in np.ravel(x).astype(float)]).reshape(np.shape(x))


def grad(x):
    return array_slope(lambda v: fun(v).sum(), x, 1e-4)



def problems(namespace):
    r, Layer, rng = Report(), namespace["Sigmoid"], np.random.default_rng(3)
    shapes = [(2, 2), (5,), (4, 3), (2, 3, 4, 4), (1, 7)]
    xs = [rng.normal(size=s) * 2 for s in shapes]
    xs += [np.array([[1, -2, 0], [3, -1, 5]]), np.array([1000.0, -1000.0, 0.0, 30.0, -30.0]), np.array([[1000, -1000]])]
    for x in xs:
        def forward():
            y = Layer().forward(x.copy())
            return isinstance(y, np.ndarray) and close(y, fun(x))
        r.run(f"forward of {x.dtype} {x.shape}", forward)

        def backward():
            layer, dout = Layer(), rng.normal(size=x.shape)
            layer.forward(x.copy())
            dx = layer.backward(dout.copy())
            return isinstance(dx, np.ndarray) and close(dx, dout * grad(x))
        r.run(f"backward of {x.dtype} {x.shape}", backward)

    def kept():
        layer, x, dout = Layer(), rng.normal(size=(3, 4)) * 900, rng.normal(size=(3, 4))
        return unchanged(lambda: (layer.forward(x), layer.backward(dout)), x, dout)
    r.run("x and dout are left unchanged", kept)

    def latest():
        a, b = Layer(), Layer()
        x1, x2, x3 = (rng.normal(size=(3, 4)) for _ in range(3))
        ya = a.forward(x1)
        b.forward(x2)
        ones = np.ones((3, 4))
        good = close(a.backward(ones), grad(x1)) and close(a.backward(2 * ones), 2 * grad(x1)) and close(ya, fun(x1))
        good = good and close(b.backward(ones), grad(x2))
        a.forward(x3)
        return good and close(a.backward(ones), grad(x3))
    r.run("two layers, each used again", latest)
    return r.problems
