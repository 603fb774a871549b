"""Which shape do the maxima and sums of a batch have, and along which axis does numpy line them up with x?"""

import numpy as np


def softmax(x):
    exps = np.exp(x - x.max(axis=-1))
    total = exps.sum(axis=-1)
    return exps / total
