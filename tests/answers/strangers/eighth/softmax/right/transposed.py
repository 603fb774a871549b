"""Turns the batch on its side so that numpy's broadcasting needs no keepdims, and turns it back."""
import numpy as np

def softmax(x):
    sideways = x.T
    sideways = np.exp(sideways - sideways.max(0))
    return (sideways / sideways.sum(0)).T
