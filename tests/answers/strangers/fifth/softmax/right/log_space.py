"""The logarithms of the probabilities first, with logaddexp."""

import numpy as np


def softmax(x):
    log_sum = np.logaddexp.reduce(np.asarray(x, dtype=float), axis=-1)
    return np.exp(x - log_sum[..., None])
