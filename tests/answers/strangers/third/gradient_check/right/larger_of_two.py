"""Divides by the larger size, and goes through all entries with plain Python."""
import numpy as np


def gradient_check(network, x, t):
    """Return a dict with the largest relative error of each parameter's backpropagated gradient."""
    computed, measured = network.gradient(x, t), network.numerical_gradient(x, t)

    def error(a: float, b: float) -> float:
        return 0.0 if a == b else abs(a - b) / max(abs(a), abs(b))

    return {
        name: max(map(error, computed[name].ravel().tolist(), measured[name].ravel().tolist()), default=0.0)
        for name in network.params
    }
