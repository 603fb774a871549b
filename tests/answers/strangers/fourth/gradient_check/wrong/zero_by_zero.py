"""What if both gradients are 0, as for a hidden unit that never fires?"""
import numpy as np


def gradient_check(network, x, t):
    a, b = network.gradient(x, t), network.numerical_gradient(x, t)
    return {k: float(np.max(np.abs(a[k] - b[k]) / (np.abs(a[k]) + np.abs(b[k])))) for k in a}
