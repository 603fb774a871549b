"""One wrong number among thousands hardly moves an average; what does the exercise ask for?"""
import numpy as np

def gradient_check(network, x, t):
    bp, num = network.gradient(x, t), network.numerical_gradient(x, t)
    errors = {}
    for name in network.params:
        size = np.abs(bp[name]) + np.abs(num[name])
        size[size == 0] = 1
        errors[name] = np.mean(np.abs(bp[name] - num[name]) / size)
    return errors
