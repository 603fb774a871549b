"""Computes in single precision."""

import numpy as np


def square_backward(x, upstream):
    x, upstream = np.float32(x), np.float32(upstream)
    return upstream * (x + x)
