"""Would a single wrong number in a large array make a difference to your result?"""
import numpy as np

def gradient_check(network, x, t):
    exact, approx = network.gradient(x, t), network.numerical_gradient(x, t)
    result = {}
    for k, a in exact.items():
        b = approx[k]
        size = np.linalg.norm(a) + np.linalg.norm(b)
        result[k] = np.linalg.norm(a - b) / size if size > 0 else 0.0
    return result
