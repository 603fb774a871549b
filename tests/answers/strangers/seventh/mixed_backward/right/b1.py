"""Right: without the two helpers, as a product of matrices."""
import numpy as np


def mixed_backward(a, b, c, upstream=1.0):
    through_mul = np.array([[c, a + b]], dtype=float)
    through_add = np.array([[1, 1, 0], [0, 0, 1]])
    da, db, dc = (upstream * through_mul @ through_add)[0].tolist()
    return da, db, dc
