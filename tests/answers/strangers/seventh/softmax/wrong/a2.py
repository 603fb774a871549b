"""All probabilities of the batch together sum to 1; which ones should?"""
import numpy as np


def softmax(x):
    m = np.max(x, axis=-1, keepdims=True)
    exp_x = np.exp(x - m)
    return exp_x / np.sum(exp_x)
