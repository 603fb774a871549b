"""Two gradients that are both 0 give nan."""

import numpy as np


def gradient_check(network, x, t):
    backpropagated = network.gradient(x, t)
    numerical = network.numerical_gradient(x, t)
    errors = {}
    for name in network.params:
        a, b = backpropagated[name], numerical[name]
        pairs = zip(a.ravel().tolist(), b.ravel().tolist())
        errors[name] = max(abs(p - q) / (abs(p) + abs(q)) for p, q in pairs)
    return errors
