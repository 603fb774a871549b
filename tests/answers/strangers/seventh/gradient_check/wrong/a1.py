"""A difference alone says little: is 0.000001 a lot? It depends on the size of the gradients."""
import numpy as np


def gradient_check(network, x, t):
    g_bp = network.gradient(x, t)
    g_num = network.numerical_gradient(x, t)
    out = {}
    for key in g_num.keys():
        out[key] = np.max(np.abs(g_bp[key] - g_num[key]))
    return out
