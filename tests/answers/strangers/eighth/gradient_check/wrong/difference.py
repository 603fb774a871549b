"""A difference of 0.000001 is small beside 1, but not beside 0.000001: relative to what do you measure?"""
import numpy as np

def gradient_check(network, x, t):
    a = network.gradient(x, t)
    b = network.numerical_gradient(x, t)
    return {k: float(np.max(np.abs(a[k] - b[k]))) for k in a}
