"""You compare the gradient with itself."""
import numpy as np

def gradient_check(network, x, t):
    backprop = network.gradient(x, t)
    numeric = network.gradient(x, t)
    out = {}
    for key in backprop:
        size = np.abs(backprop[key]) + np.abs(numeric[key])
        out[key] = np.max(np.abs(backprop[key] - numeric[key]) / np.where(size == 0, 1, size))
    return out
