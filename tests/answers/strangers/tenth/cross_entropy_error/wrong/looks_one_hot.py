"""By what do you tell the two forms apart, and what if there are just as many samples as classes?"""

import numpy as np


def cross_entropy_error(y, t):
    classes = y.shape[-1]
    t = np.asarray(t)
    one_hot = t.ndim > 0 and t.shape[-1] == classes
    labels = np.nonzero(t)[-1] if one_hot else t
    chosen = np.take_along_axis(y.reshape(-1, classes), labels.reshape(-1, 1), axis=1)
    return -np.log(chosen).mean()
