"""Walks over single entries with an inner function and divides by the larger of the two."""
import numpy as np

def gradient_check(network, x, t):
    def rel(a, b):
        if a == b:
            return 0.0
        return abs(a - b) / max(abs(a), abs(b))

    ours = network.gradient(x, t)
    theirs = network.numerical_gradient(x, t)
    return {name: max(rel(float(a), float(b)) for a, b in zip(np.ravel(ours[name]), np.ravel(theirs[name])))
            for name in network.params}
