"""Proof for the exercise add_backward, from its text alone."""
import numpy as np

from proof_tools import Report, close, pair


def problems(namespace):
    r, f = Report(), namespace["add_backward"]
    for up in (1.3, -2, 0.0, 5):
        r.run(f"upstream = {up}", lambda: pair(f(up)) and close(f(up), [up, up]))
    return r.problems
