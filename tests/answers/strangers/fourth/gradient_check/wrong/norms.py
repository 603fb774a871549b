"""Norms mix all the entries. Can a small wrong number hide beside a large right one?"""
import numpy as np


def gradient_check(network, x, t):
    a, b = network.gradient(x, t), network.numerical_gradient(x, t)
    res = {}
    for k in a:
        top = np.linalg.norm(a[k] - b[k])
        bottom = np.linalg.norm(a[k]) + np.linalg.norm(b[k])
        res[k] = top / bottom if bottom else 0.0
    return res
