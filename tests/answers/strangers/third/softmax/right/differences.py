"""One over the sum of exponentials of all differences between scores."""
import numpy as np


def softmax(x):
    d = x[..., None, :] - x[..., :, None]
    return 1 / np.exp(np.minimum(d, 700.0)).sum(axis=-1)
