"""Single precision, in 0-dimensional arrays."""

import numpy as np


def mul_backward(x, y, upstream):
    x, y, upstream = np.array([x, y, upstream], dtype=np.float32)
    return np.asarray(upstream * y), np.asarray(upstream * x)
