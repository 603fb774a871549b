"""The size is that of the sum of both, which is close to 0 if they differ in sign."""
import numpy as np


def gradient_check(network, x, t):
    back, num = network.gradient(x, t), network.numerical_gradient(x, t)
    errors = {}
    for name, a in back.items():
        b = num[name]
        with np.errstate(all="ignore"):
            rel = np.abs(a - b) / np.abs(a + b)
        errors[name] = np.max(np.nan_to_num(rel, nan=0.0))
    return errors
