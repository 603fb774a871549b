"""One over a sum of exponentials of differences, limited so that none of them overflows; a callable object."""

import numpy as np


class Softmax:
    def __call__(self, x):
        differences = np.minimum(x[..., None, :] - x[..., :, None], 700.0)
        return 1 / np.exp(differences).sum(axis=-1)


softmax = Softmax()
