"""Where both gradients are 0, you divide 0 by 0."""
import numpy as np

def gradient_check(network, x, t):
    a = network.gradient(x, t)
    b = network.numerical_gradient(x, t)
    result = {}
    for name in network.params:
        result[name] = np.max(np.abs(a[name] - b[name]) / (np.abs(a[name]) + np.abs(b[name])))
    return result
