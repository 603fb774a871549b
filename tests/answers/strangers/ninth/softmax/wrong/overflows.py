"""What is the exponential of 1,000, as far as numpy can tell?"""
import numpy as np

def softmax(x):
    e = np.exp(x)
    return e / e.sum(axis=-1, keepdims=True)
