"""Divides by the larger of the two, and only where it is not 0; right."""
import numpy as np

def gradient_check(network, x, t):
    numerical = network.numerical_gradient(x, t)
    errors = {}
    for name, g in network.gradient(x, t).items():
        larger = np.maximum(np.abs(g), np.abs(numerical[name]))
        ratio = np.divide(np.abs(g - numerical[name]), larger, out=np.zeros(larger.shape), where=larger > 0)
        errors[name] = ratio.max()
    return errors
