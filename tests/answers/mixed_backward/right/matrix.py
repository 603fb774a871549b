"""An outer product, returned as a tuple of numpy numbers."""

import numpy as np


def mixed_backward(a, b, c, upstream=1.0):
    return tuple(upstream * np.array([c, c, a + b], dtype=float))
