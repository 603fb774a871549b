"""One wrong number among a thousand disappears in the length of the whole array."""

import numpy as np


def gradient_check(network, x, t):
    norm = np.linalg.norm
    result = {}
    num = network.numerical_gradient(x, t)
    for name, g in network.gradient(x, t).items():
        size = norm(g) + norm(num[name])
        result[name] = norm(g - num[name]) / size if size > 0 else 0.0
    return result
