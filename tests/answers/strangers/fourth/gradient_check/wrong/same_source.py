"""What do you compare backpropagation with?"""
import numpy as np


def gradient_check(network, x, t):
    a = network.gradient(x, t)
    b = network.gradient(x, t)
    return {k: np.max(np.abs(a[k] - b[k]) / np.maximum(np.abs(a[k]) + np.abs(b[k]), 1e-300)) for k in a}
