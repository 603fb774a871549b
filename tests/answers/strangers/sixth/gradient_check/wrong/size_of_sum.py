"""The size of two numbers is not the size of their sum: try 3 and -3."""

import numpy as np


def gradient_check(network, x, t):
    result = {}
    analytic, numeric = network.gradient(x, t), network.numerical_gradient(x, t)
    for k in analytic.keys():
        top = abs(analytic[k] - numeric[k])
        bottom = abs(analytic[k] + numeric[k])
        ratio = np.divide(top, bottom, out=np.zeros_like(bottom), where=bottom != 0)
        result[k] = ratio.max()
    return result
