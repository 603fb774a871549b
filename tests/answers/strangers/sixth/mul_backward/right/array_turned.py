"""The pair is turned round with numpy, and made a tuple at the end."""

import numpy as np


def mul_backward(x, y, upstream):
    values = np.array([x, y], dtype=float)
    return tuple((upstream * values[::-1]).tolist())
