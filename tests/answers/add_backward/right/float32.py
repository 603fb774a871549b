"""Single precision."""

import numpy as np


def add_backward(upstream):
    return np.float32(upstream), np.float32(upstream)
