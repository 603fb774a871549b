"""Turns the batch so that broadcasting fits by itself, and turns it back; right."""
import numpy as np

def softmax(x):
    columns = x.T - x.max(axis=-1)
    columns = np.exp(columns)
    columns /= columns.sum(axis=0)
    return columns.T
