"""You know two names of parameters, but other networks have more."""
import numpy as np

def gradient_check(network, x, t):
    a = network.gradient(x, t)
    b = network.numerical_gradient(x, t)
    res = {}
    for key in ("W1", "b1"):
        size = np.abs(a[key]) + np.abs(b[key])
        res[key] = np.max(np.abs(a[key] - b[key]) / np.where(size > 0, size, 1))
    return res
