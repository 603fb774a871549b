"""If just one of them is 0, do they agree?"""
import numpy as np


def gradient_check(network, x, t):
    a, b = network.gradient(x, t), network.numerical_gradient(x, t)
    out = {}
    for k in a:
        both = (a[k] != 0) & (b[k] != 0)
        p, q = a[k][both], b[k][both]
        out[k] = float(np.max(np.abs(p - q) / (np.abs(p) + np.abs(q)), initial=0.0))
    return out
