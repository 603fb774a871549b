"""Proof for the exercise buy_fruit, from its text alone."""
import numpy as np

from proof_tools import AddLayer, MulLayer, Report, close, number, slope

GIVEN = {"MulLayer": MulLayer, "AddLayer": AddLayer}


def problems(namespace):
    r, f = Report(), namespace["buy_fruit"]
    names = ["apple_price", "apple_count", "orange_price", "orange_count", "tax"]
    pay = lambda a, n, o, m, tax: (a * n + o * m) * tax
    for case in [(100, 2, 150, 3, 1.1), (3.5, 4, 2.0, 5, 1.25)]:
        def test():
            result = f(*case)
            total, g = result
            right = [slope(lambda v: pay(*case[:i], v, *case[i + 1:]), case[i]) for i in range(5)]
            return (isinstance(result, tuple) and number(total) and close(total, pay(*case)) and isinstance(g, dict)
                    and set(g) == set(names) and close([g[n] for n in names], right))
        r.run(f"buy_fruit{case}", test)

    # Layers that keep a record: the total and all derivatives come out of them.
    calls = []

    def recording(kind):
        class Recorder(kind):
            def forward(self, x, y):
                calls.append(("forward", kind.__name__))
                return super().forward(x, y)

            def backward(self, dout):
                calls.append(("backward", kind.__name__))
                return super().backward(dout)
        return Recorder

    def by_layers():
        namespace["MulLayer"], namespace["AddLayer"] = recording(MulLayer), recording(AddLayer)
        f(100, 2, 150, 3, 1.1)
        return all(calls.count((way, kind)) == n for way in ("forward", "backward")
                   for kind, n in (("MulLayer", 3), ("AddLayer", 1)))
    r.run("three multiplications and an addition, each forward and backward", by_layers)
    return r.problems
