"""Proof for the exercise fan_out_backward, from its text alone."""
import numpy as np

from proof_tools import Report, close, pair, slope


def problems(namespace):
    r, f = Report(), namespace["fan_out_backward"]
    for x, y, *up in [(1, 2), (-3.0, 0.5, 2.0), (0.4, 1.5, -0.7)]:
        u = up[0] if up else 1.0
        right = [slope(lambda v: u * (v**2 + (v + y)**2), x), slope(lambda v: u * (x**2 + (x + v)**2), y)]
        r.run(f"x = {x}, y = {y}, upstream = {u}", lambda: pair(f(x, y, *up)) and close(f(x, y, *up), right))
    return r.problems
