"""Divides by the actual distance after rounding, and uses numpy's numbers."""

import numpy as np


def derivative(f, x, h=1e-4):
    right, left = np.float64(x) + h, np.float64(x) - h
    return np.divide(np.subtract(f(right), f(left)), right - left)
