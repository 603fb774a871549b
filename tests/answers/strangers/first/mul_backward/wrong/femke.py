"""The results are the elements of an array, which is not a tuple."""
import numpy as np

def mul_backward(x, y, upstream):
    return np.array([y, x]) * upstream
