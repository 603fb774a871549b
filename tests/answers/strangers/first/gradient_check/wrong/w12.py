"""The function must leave the network unchanged: what is in the parameters after your differentiation?"""
import numpy as np


def gradient_check(network, x, t):
    back = network.gradient(x, t)
    num = network.numerical_gradient(x, t)
    result = {}
    for name, array in network.params.items():
        size = np.abs(back[name]) + np.abs(num[name])
        result[name] = np.max(np.abs(back[name] - num[name]) / np.where(size == 0, 1, size))
        array -= 1e-4 * back[name]
    return result
