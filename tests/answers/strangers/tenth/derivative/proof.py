"""Proof for the exercise derivative, from its text alone."""
import numpy as np

from proof_tools import Report, close, number


import math


def one_number(f):
    def checked(x):
        if np.ndim(x) != 0:
            raise TypeError("f got more than one number")
        return f(x)
    return checked


def problems(namespace):
    r, d = Report(), namespace["derivative"]
    cases = [(lambda x: x**2, 3, 6), (math.sin, 0.7, math.cos(0.7)), (math.exp, -1.0, math.exp(-1)),
             (lambda x: 5 - 4 * x, 2, -4)]
    for f, x, right in cases:
        r.run(f"the slope at {x}", lambda: number(d(one_number(f), x)) and close(d(one_number(f), x), right, 1e-5))
    for h in (0.5, 1.0):
        # The central difference of x cubed is 3x² + h².
        r.run(f"steps of {h}", lambda: close(d(one_number(lambda x: x**3), 2.0, h), 12 + h**2))
    return r.problems
