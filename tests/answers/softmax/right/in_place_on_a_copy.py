"""In place on a copy, with np.apply_along_axis, in single precision."""

import numpy as np


def softmax(x):
    def of_row(row):
        row = row.astype(np.float32)
        row -= row.max()
        np.exp(row, out=row)
        row /= row.sum()
        return row

    return np.apply_along_axis(of_row, -1, x)
