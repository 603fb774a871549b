"""Without an absolute value, errors in one direction count as less than none."""
import numpy as np

def gradient_check(network, x, t):
    a = network.gradient(x, t)
    b = network.numerical_gradient(x, t)
    result = {}
    for name in network.params:
        diff = a[name] - b[name]
        size = abs(a[name]) + abs(b[name])
        rel = np.divide(diff, size, out=np.zeros_like(size), where=size > 0)
        result[name] = rel.max()
    return result
