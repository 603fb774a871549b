"""Proof for the exercise Affine, from its text alone."""
import numpy as np

from proof_tools import Report, array_slope, close, unchanged


def problems(namespace):
    r, Layer, rng = Report(), namespace["Affine"], np.random.default_rng(3)
    W, b = np.array([[10, 10, 10], [5, 5, 5]]), np.array([1, 2, 3])

    def example():
        layer = Layer(W.copy(), b.copy())
        y = layer.forward(np.array([[0, 0], [1, 0]]))
        layer.backward(np.array([[1, 2, 3], [4, 5, 6]]))
        return close(y, [[1, 2, 3], [11, 12, 13]]) and close(layer.db, [5, 7, 9])
    r.run("the example", example)

    for shape in [(5, 6), (3, 6), (1, 6), (6,), (4, 2, 3), (3, 1, 2, 3), (2, 3, 1, 2, 1)]:
        W, b = rng.normal(size=(6, 4)), rng.normal(size=4)
        for x in (rng.normal(size=shape), rng.integers(-3, 4, size=shape)):
            n = 1 if len(shape) == 1 else shape[0]
            dout = rng.normal(size=(4,) if len(shape) == 1 else (n, 4))
            loss = lambda x, W, b: float(np.sum((np.reshape(x, (n, 6)) @ W + b).reshape(dout.shape) * dout))

            def test():
                layer = Layer(W.copy(), b.copy())
                kept_x, kept_d = x.copy(), dout.copy()
                good = True
                for _ in range(2):
                    y = layer.forward(kept_x)
                    good = good and close(y, (x.reshape(n, 6) @ W + b).reshape(dout.shape))
                    for _ in range(2):
                        dx = layer.backward(kept_d)
                        good = good and close(dx, array_slope(lambda v: loss(v, W, b), x), 1e-5)
                        good = good and close(layer.dW, array_slope(lambda v: loss(x, v, b), W), 1e-5)
                        good = good and close(layer.db, array_slope(lambda v: loss(x, W, v), b), 1e-5)
                return (good and kept_x.shape == x.shape and np.array_equal(kept_x, x)
                        and np.array_equal(kept_d, dout))
            r.run(f"both passes for {x.dtype} {shape}, twice", test)

    def two():
        A, B = Layer(W.copy(), b.copy()), Layer(2 * W, b.copy())
        x1, x2, d = rng.normal(size=(5, 6)), rng.normal(size=(2, 6)), rng.normal(size=(5, 4))
        A.forward(x1)
        B.forward(x2)
        return close(A.backward(d), d @ W.T) and close(A.dW, x1.T @ d)
    r.run("two layers", two)
    return r.problems
