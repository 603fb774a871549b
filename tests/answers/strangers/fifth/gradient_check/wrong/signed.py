"""Without an absolute value above the line, an error in one of the two directions counts as less than none."""

import numpy as np


def gradient_check(network, x, t):
    backprop, numeric = network.gradient(x, t), network.numerical_gradient(x, t)
    out = {}
    for name, a in backprop.items():
        b = numeric[name]
        with np.errstate(invalid="ignore"):
            r = (a - b) / (np.abs(a) + np.abs(b))
        r[np.isnan(r)] = 0
        out[name] = np.max(r)
    return out
