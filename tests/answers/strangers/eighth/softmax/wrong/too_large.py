"""exp of 1,000 is not a number that a float can hold: what may you add to all scores beforehand?"""
import numpy as np

def softmax(x):
    e = np.exp(x)
    return e / e.sum(axis=-1, keepdims=True)
