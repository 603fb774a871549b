"""What does the factor in front of the two sums do for a batch?"""
import numpy as np

def cross_entropy_error(y, t):
    Y = np.asarray(y).reshape(-1, np.shape(y)[-1])
    labels = np.argmax(t, axis=-1) if np.shape(t) == np.shape(y) else t
    total = 0.0
    for row, k in zip(Y, np.ravel(labels)):
        total -= np.log(row[k])
    return total
