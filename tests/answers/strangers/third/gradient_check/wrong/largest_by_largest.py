"""It divides the largest difference by the largest size, although the two can belong to different entries."""
import numpy as np


def gradient_check(network, x, t):
    a, b = network.gradient(x, t), network.numerical_gradient(x, t)
    result = {}
    for key in a:
        top = np.max(np.abs(a[key] - b[key]))
        bottom = np.max(np.abs(a[key]) + np.abs(b[key]))
        result[key] = float(top / bottom) if bottom else 0.0
    return result
