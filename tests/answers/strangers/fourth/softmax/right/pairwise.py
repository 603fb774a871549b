"""Right; each probability is one over a sum of differences, with overflow kept at bay."""
import numpy as np


def softmax(x):
    d = np.asarray(x, float)
    d = d[..., None, :] - d[..., :, None]
    big = np.minimum(d, 700)
    return 1 / np.exp(big).sum(axis=-1)
