"""In a batch, each sample's probabilities sum to 1; yours share one sum."""
import numpy as np

def softmax(x):
    c = np.max(x)
    exp_x = np.exp(x - c)
    return exp_x / np.sum(exp_x)
