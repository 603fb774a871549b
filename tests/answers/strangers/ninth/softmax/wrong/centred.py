"""You may subtract any number. Is the average small enough when the scores lie far apart?"""
import numpy as np

def softmax(x):
    centred = x - np.mean(x, axis=-1, keepdims=True)
    weights = np.exp(centred)
    return np.divide(weights, np.sum(weights, axis=-1, keepdims=True))
