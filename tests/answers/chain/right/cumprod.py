"""np.cumprod."""

import numpy as np


def chain(local_derivatives, upstream=1.0):
    return (upstream * np.cumprod(local_derivatives)).tolist()
