"""You measure the difference itself, not in relation to the size of the gradients."""
import numpy as np

def gradient_check(network, x, t):
    a = network.gradient(x, t)
    b = network.numerical_gradient(x, t)
    return {k: float(np.max(np.abs(a[k] - b[k]))) for k in network.params}
