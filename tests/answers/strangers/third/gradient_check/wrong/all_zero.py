"""Where both gradients of a parameter are all 0, it leaves out every entry and has no number left."""
import numpy as np


def gradient_check(network, x, t):
    back, num = network.gradient(x, t), network.numerical_gradient(x, t)
    errors = {}
    for name in back:
        with np.errstate(invalid="ignore"):
            rel = np.abs(back[name] - num[name]) / (np.abs(back[name]) + np.abs(num[name]))
        errors[name] = np.nanmax(rel)
    return errors
