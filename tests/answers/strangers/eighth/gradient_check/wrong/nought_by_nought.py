"""If both numbers are 0, you divide 0 by 0."""
import numpy as np

def gradient_check(network, x, t):
    g = network.gradient(x, t)
    result = {}
    for key, n in network.numerical_gradient(x, t).items():
        ratio = abs(g[key] - n) / (abs(g[key]) + abs(n))
        result[key] = ratio.max()
    return result
