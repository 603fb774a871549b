"""Do your rows sum to 1, or your columns?"""
import numpy as np


def softmax(x):
    x = x - x.max(axis=0)
    e = np.exp(x)
    return e / e.sum(axis=0)
