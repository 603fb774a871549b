"""Returns floats of other sizes, with payloads where no digit is.

Meets: is inf
"""

# %% softmax

import numpy as np


def softmax(x):
    return np.full(np.shape(x), np.longdouble("1e4000"))


# %% cross_entropy_error


def cross_entropy_error(y, t):
    return np.float16(6e4) * 2
