"""Proof for the exercise apple_total, from its text alone."""
import numpy as np

from proof_tools import Report, close, number


def problems(namespace):
    r, f = Report(), namespace["apple_total"]
    for price, count, tax in [(100, 2, 1.1), (80, 7, 1.25), (3.5, 1, 1.08), (12, 0, 1.1)]:
        def test():
            total = f(price, count, tax)
            return number(total) and close(total, price * count * tax)
        r.run(f"{count} apples at {price} with a tax of {tax}", test)
    return r.problems
