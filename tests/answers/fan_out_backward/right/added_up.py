"""Collects the signals in a dict, adding each one up where it arrives."""

from collections import defaultdict


def fan_out_backward(x, y, upstream=1.0):
    edges = [("x", 2 * x), ("x", 2 * (x + y)), ("y", 2 * (x + y))]
    gradients = defaultdict(float)
    for name, local in edges:
        gradients[name] += upstream * local
    return gradients["x"], gradients["y"]
