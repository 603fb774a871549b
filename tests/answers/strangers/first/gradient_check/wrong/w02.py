"""This is the absolute error: what does it say about tiny gradients?"""
import numpy as np


def gradient_check(network, x, t):
    back, num = network.gradient(x, t), network.numerical_gradient(x, t)
    return {name: np.max(np.abs(back[name] - num[name])) for name in network.params}
