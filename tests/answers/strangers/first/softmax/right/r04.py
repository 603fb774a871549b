"""From the differences of all pairs of scores, with no maximum."""
import numpy as np


def softmax(x):
    pairs = x[..., None, :] - x[..., :, None]
    with np.errstate(over="ignore"):
        return 1.0 / np.exp(pairs.astype(float)).sum(axis=-1)
