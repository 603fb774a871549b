"""Lets 0 / 0 become nan and turns it into 0 afterwards; works on a deep copy."""
import numpy as np


import copy


def gradient_check(network, x, t, digits=None):
    twin = copy.deepcopy(network)
    back, num = twin.gradient(x, t), twin.numerical_gradient(x, t)
    result = {}
    for name in back:
        with np.errstate(invalid="ignore"):
            e = np.abs(back[name] - num[name]) / (np.abs(back[name]) + np.abs(num[name]))
        result[name] = np.nan_to_num(e, nan=0.0).max()
    return result
