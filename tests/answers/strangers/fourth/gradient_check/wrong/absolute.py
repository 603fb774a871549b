"""Is a difference of 0.0001 large? It depends on the size of the numbers."""
import numpy as np


def gradient_check(network, x, t):
    backprop = network.gradient(x, t)
    numeric = network.numerical_gradient(x, t)
    return {k: np.max(np.abs(backprop[k] - numeric[k])) for k in network.params}
