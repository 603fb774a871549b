"""A helper for two numbers and Python's max over pairs."""
import numpy as np


def relative(a, b):
    return 0.0 if a == b else abs(a - b) / (abs(a) + abs(b))


def gradient_check(network, x, t):
    g = network.gradient(x, t)
    n = network.numerical_gradient(x, t)
    return {k: max(relative(a, b) for a, b in zip(g[k].ravel().tolist(), n[k].ravel().tolist())) for k in network.params}
