"""It compares the lengths of whole arrays, in which a single wrong number hardly shows."""
import numpy as np


def gradient_check(network, x, t):
    backprop = network.gradient(x, t)
    numerical = network.numerical_gradient(x, t)
    errors = {}
    for name in network.params:
        a, b = backprop[name], numerical[name]
        size = np.linalg.norm(a) + np.linalg.norm(b)
        errors[name] = np.linalg.norm(a - b) / size if size > 0 else 0.0
    return errors
