"""exp(1000) is more than a float can hold. What does the hint say?"""
import numpy as np


def softmax(x):
    e = np.exp(x)
    return e / e.sum(axis=-1, keepdims=True)
