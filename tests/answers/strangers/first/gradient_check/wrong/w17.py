"""You call small gradients equal without looking."""
import numpy as np


def gradient_check(network, x, t):
    back, num = network.gradient(x, t), network.numerical_gradient(x, t)
    result = {}
    for name in network.params:
        a, b = back[name], num[name]
        size = np.abs(a) + np.abs(b)
        error = np.zeros(a.shape)
        big = size > 1e-6
        error[big] = np.abs(a - b)[big] / size[big]
        result[name] = error.max()
    return result
