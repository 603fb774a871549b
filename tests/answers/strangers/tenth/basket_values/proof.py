"""Proof for the exercise basket_values, from its text alone."""
import numpy as np

from proof_tools import Report, close, number


def problems(namespace):
    r, f = Report(), namespace["basket_values"]
    for a, n, o, m, tax in [(10, 1, 20, 2, 1.1), (100, 2, 150, 3, 1.25), (3.5, 4, 0.5, 9, 1.08)]:
        right = {"apple_cost": a * n, "orange_cost": o * m, "all_cost": a * n + o * m, "total": (a * n + o * m) * tax}
        for key, value in right.items():
            def test():
                d = f(a, n, o, m, tax)
                return isinstance(d, dict) and number(d[key]) and close(d[key], value)
            r.run(f"{key} of {(a, n, o, m, tax)}", test)
    return r.problems
