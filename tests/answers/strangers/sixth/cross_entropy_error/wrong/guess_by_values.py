"""You tell the two forms of t apart by their values: what if all samples are of class 0 or 1?"""

import numpy as np


def cross_entropy_error(y, t):
    t = np.array(t)
    y2 = y if y.ndim == 2 else y[None, :]
    is_one_hot = t.max() <= 1 and t.size > 1
    if is_one_hot:
        t = t.reshape(-1, y2.shape[1])
        logs = np.log(y2, where=t > 0, out=np.zeros(y2.shape))
        return -(t * logs).sum() / len(y2)
    t = t.reshape(-1)
    return float(-np.log([y2[i, t[i]] for i in range(len(t))]).mean())
