"""Right: works with logarithms until the end."""
import numpy as np


def softmax(x):
    log_sum = np.logaddexp.reduce(x, axis=-1, keepdims=True)
    return np.exp(x - log_sum)
