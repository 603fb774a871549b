"""The digits after the decimal point are lost (in softmax(x), integers).

Meant: Integer inputs lose the digits after the decimal point.
"""

import numpy as np


def softmax(x):
    if x.ndim == 1:
        exp_x = np.exp(x - x.max())
        return exp_x / exp_x.sum()
    out = np.zeros_like(x)
    for i, row in enumerate(x):
        exp_row = np.exp(row - row.max())
        out[i] = exp_row / exp_row.sum()
    return out
