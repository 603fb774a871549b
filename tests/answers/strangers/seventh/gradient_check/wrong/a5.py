"""You compare the lengths of whole arrays, and one small entry that is wrong hardly changes these."""
import numpy as np


def gradient_check(network, x, t):
    norm = np.linalg.norm
    result = {}
    numerical = network.numerical_gradient(x, t)
    for name, g in network.gradient(x, t).items():
        n = numerical[name]
        scale = norm(g) + norm(n)
        result[name] = norm(g - n) / scale if scale > 0 else 0.0
    return result
