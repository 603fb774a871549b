"""Proof for the exercise MulLayer, from its text alone."""
import numpy as np

from proof_tools import Report, close, number, pair, slope


def z(x, y):
    return x * y


def gradients(x, y, dout):
    return [slope(lambda v: dout * z(v, y), x), slope(lambda v: dout * z(x, v), y)]


def problems(namespace):
    r, Layer = Report(), namespace["MulLayer"]
    cases = [(10, 5, 1.3), (-2.0, 3.5, 0.4), (0, 4.0, 2), (3, 0, 0), (2.5, -1.5, -3)]
    for x, y, dout in cases:
        def test():
            layer = Layer()
            return number(layer.forward(x, y)) and close(layer.forward(x, y), z(x, y))
        r.run(f"forward{(x, y)}", test)

        def back():
            layer = Layer()
            layer.forward(x, y)
            dx = layer.backward(dout)
            return pair(dx) and close(dx, gradients(x, y, dout))
        r.run(f"backward({dout}) after forward{(x, y)}", back)

    def again():
        layer = Layer()
        good = True
        for x, y, dout in cases + [(10, 2, 1), (10, 7, 1)]:
            good = good and close(layer.forward(x, y), z(x, y))
            for d in (dout, dout, 2.0):
                dx = layer.backward(d)
                good = good and pair(dx) and close(dx, gradients(x, y, d))
        return good
    r.run("one layer, used again", again)

    def two():
        a, b = Layer(), Layer()
        a.forward(2, 3)
        b.forward(5, 7)
        return close(a.backward(1.5), gradients(2, 3, 1.5)) and close(b.backward(2), gradients(5, 7, 2))
    r.run("two layers at a time", two)
    return r.problems
