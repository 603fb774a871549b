"""Divides by the distance that is left after rounding, and computes with numpy's numbers."""

import numpy as np


def derivative(f, x, h=1e-4):
    right, left = np.float64(x) + h, np.float64(x) - h
    return np.divide(np.subtract(f(right), f(left)), right - left)
