"""An array of the inputs, reversed."""

import numpy as np


def mul_backward(x, y, upstream):
    return tuple(upstream * np.flip([x, y]))
