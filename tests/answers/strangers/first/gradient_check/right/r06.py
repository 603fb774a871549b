"""Complex numbers: the error is the distance of a + bi from the diagonal."""
import numpy as np


def gradient_check(network, x, t):
    back, num = network.gradient(x, t), network.numerical_gradient(x, t)
    out = {}
    for name in network.params:
        z = np.ravel(back[name]) + 1j * np.ravel(num[name])
        z = z[z != 0]
        error = np.abs(z.real - z.imag) / (np.abs(z.real) + np.abs(z.imag))
        out[name] = float(max(error, default=0.0))
    return out
