"""You take the targets to be one-hot; class numbers are not picked out."""
import numpy as np

def cross_entropy_error(y, t):
    n = 1 if y.ndim == 1 else y.shape[0]
    return -np.sum(t * np.log(np.maximum(y, 1e-300))) / n
