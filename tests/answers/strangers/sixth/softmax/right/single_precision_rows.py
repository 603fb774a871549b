"""Row by row and in single precision: exact enough, and right."""

import numpy as np


def _row(scores):
    e = np.exp((scores - scores.max()).astype(np.float32))
    return e / e.sum()


def softmax(x):
    return np.apply_along_axis(_row, -1, np.array(x))
