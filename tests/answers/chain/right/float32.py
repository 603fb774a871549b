"""A comprehension over longer and longer products, in single precision; returns an array."""

import numpy as np


def chain(local_derivatives, upstream=1.0):
    local = np.array(local_derivatives, dtype=np.float32)
    return np.array([np.float32(upstream) * local[: i + 1].prod() for i in range(len(local))])
