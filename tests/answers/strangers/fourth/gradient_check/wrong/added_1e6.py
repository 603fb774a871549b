"""Gradients may be as small as 0.000001: what does the number in your denominator do then?"""
import numpy as np


def gradient_check(network, x, t):
    a, b = network.gradient(x, t), network.numerical_gradient(x, t)
    return {k: float(np.max(np.abs(a[k] - b[k]) / (np.abs(a[k]) + np.abs(b[k]) + 1e-6))) for k in a}
