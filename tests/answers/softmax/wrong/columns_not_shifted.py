"""softmax goes over the wrong axis / exp is asked for more than a computer can hold."""

import numpy as np


def softmax(x):
    return np.exp(x) / np.sum(np.exp(x), axis=0)
