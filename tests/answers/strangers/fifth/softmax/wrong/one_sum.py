"""The probabilities of a whole batch sum to 1 here, though each sample is meant to have its own."""

import numpy as np


def softmax(x):
    shifted = x - np.max(x, axis=-1, keepdims=True)
    exp_x = np.exp(shifted)
    sum_exp = np.sum(exp_x)
    return exp_x / sum_exp
