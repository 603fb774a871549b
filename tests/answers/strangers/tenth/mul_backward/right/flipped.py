"""Right; a vector turned round by slicing."""

import numpy as np


def mul_backward(x, y, upstream):
    pair = np.array([x, y], dtype=float)[::-1]
    dx, dy = upstream * pair
    return float(dx), float(dy)
