"""It counts the classes that did not occur as well, and averages over the classes: that is the error of yes-or-no questions, and with two classes they agree."""
import numpy as np


def cross_entropy_error(y, t):
    if np.shape(t) != y.shape:
        t = np.eye(y.shape[-1])[t]
    yes = np.log(np.where(t == 1, y, 1))
    no = np.log(np.where(t == 1, 1, 1 - y))
    return np.mean(-(yes + no))
