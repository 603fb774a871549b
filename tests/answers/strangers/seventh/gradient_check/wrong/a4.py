"""The number that you add below the line is far larger than some of the gradients."""
import numpy as np

EPS = 1e-3


def gradient_check(network, x, t):
    errors = dict()
    analytic = network.gradient(x, t)
    numeric = network.numerical_gradient(x, t)
    for p in network.params:
        top = np.abs(np.subtract(analytic[p], numeric[p]))
        bottom = np.abs(analytic[p]) + np.abs(numeric[p]) + EPS
        errors[p] = np.amax(top / bottom)
    return errors
