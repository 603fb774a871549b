"""One value for both, in single precision."""

import numpy as np


def square_of_sum_backward(x, y, upstream=1.0):
    return (np.float32(2) * np.float32(x + y) * np.float32(upstream),) * 2
