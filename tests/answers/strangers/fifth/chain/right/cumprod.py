"""A running product of an array; it may be returned as an array."""

import numpy as np


def chain(local_derivatives, upstream=1.0):
    factors = np.asarray(local_derivatives, dtype=float)
    return upstream * np.cumprod(factors)
