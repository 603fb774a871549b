"""Lets 0/0 happen quietly and counts what comes of it as agreement."""
import numpy as np

def gradient_check(network, x, t):
    numeric = network.numerical_gradient(x, t)
    exact = network.gradient(x, t)
    errors = {}
    with np.errstate(invalid="ignore"):
        for name, a in exact.items():
            both = np.stack([a, numeric[name]])
            ratio = np.ptp(both, axis=0) / np.abs(both).sum(axis=0)
            errors[name] = float(np.nan_to_num(ratio).max())
    return errors
