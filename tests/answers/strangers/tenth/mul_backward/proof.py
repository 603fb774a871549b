"""Proof for the exercise mul_backward, from its text alone."""
import numpy as np

from proof_tools import Report, close, pair, slope


def problems(namespace):
    r, f = Report(), namespace["mul_backward"]
    for x, y, up in [(10, 5, 1.3), (-2.0, 3.5, 0.4), (0, 4.0, 2), (3, 0, -1)]:
        right = [slope(lambda v: up * v * y, x), slope(lambda v: up * x * v, y)]
        r.run(f"x = {x}, y = {y}, upstream = {up}", lambda: pair(f(x, y, up)) and close(f(x, y, up), right))
    return r.problems
