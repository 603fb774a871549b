"""Compare the number that you add to the denominator with a tiny gradient."""
import numpy as np


def gradient_check(network, x, t):
    back, num = network.gradient(x, t), network.numerical_gradient(x, t)
    return {k: float(np.max(np.abs(back[k] - num[k]) / (np.abs(back[k]) + np.abs(num[k]) + 1e-7))) for k in network.params}
