"""You return one number for the whole network instead of one for each parameter."""
import numpy as np

def gradient_check(network, x, t):
    a = network.gradient(x, t)
    b = network.numerical_gradient(x, t)
    worst = 0
    for key in a:
        size = np.abs(a[key]) + np.abs(b[key])
        err = np.abs(a[key] - b[key]) / np.where(size > 0, size, 1)
        worst = max(worst, err.max())
    return worst
