"""You tell the two forms apart by the numbers in them, and class numbers may be 0 and 1, too."""

import numpy as np


def cross_entropy_error(y, t):
    y, t = np.array(y, ndmin=2), np.array(t)
    is_one_hot = t.max() <= 1 and t.size > 1
    if is_one_hot:
        t = t.reshape(-1, y.shape[1]).nonzero()[1]
    p = [y[i, k] for i, k in enumerate(t.flat)]
    return sum(-np.log(p)) / len(p)
