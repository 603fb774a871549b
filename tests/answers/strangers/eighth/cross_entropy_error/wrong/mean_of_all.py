"""mean divides by the number of all entries; by which number does the formula divide?"""
import numpy as np

def cross_entropy_error(y, t):
    y = np.array(y, ndmin=2)
    classes = y.shape[1]
    t = np.asarray(t)
    hot = t.reshape(y.shape) if t.size == y.size else np.eye(classes)[t.ravel()]
    logs = np.log(np.where(hot == 0, 1, y))
    return -np.mean(hot * logs)
