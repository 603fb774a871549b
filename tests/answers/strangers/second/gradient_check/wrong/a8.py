"""The largest difference is divided by the largest size, though they may belong to different entries."""
import numpy as np

def gradient_check(network, x, t):
    a = network.gradient(x, t)
    b = network.numerical_gradient(x, t)
    res = {}
    for key in a:
        top = np.max(np.abs(a[key] - b[key]))
        bottom = np.max(np.abs(a[key]) + np.abs(b[key]))
        res[key] = top / bottom if bottom > 0 else 0.0
    return res
