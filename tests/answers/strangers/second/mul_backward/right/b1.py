"""Reverses the inputs with numpy and turns the products into a tuple."""
import numpy as np

def mul_backward(x, y, upstream):
    inputs = np.array([x, y], dtype=float)
    return tuple((upstream * inputs[::-1]).tolist())
