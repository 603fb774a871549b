"""A number was asked for, not a verdict."""
import numpy as np


def gradient_check(network, x, t):
    a, b = network.gradient(x, t), network.numerical_gradient(x, t)
    return {k: bool(np.allclose(a[k], b[k], rtol=1e-3, atol=1e-10)) for k in a}
