"""One wrong entry among thousands: does your number show it?"""
import numpy as np


def gradient_check(network, x, t):
    a, b = network.gradient(x, t), network.numerical_gradient(x, t)
    result = {}
    for k in a:
        size = np.abs(a[k]) + np.abs(b[k])
        size[size == 0] = 1
        result[k] = np.average(np.abs(a[k] - b[k]) / size)
    return result
