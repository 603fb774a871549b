"""The function is called with an array of two points; it takes one number at a time."""
import numpy as np

def derivative(f, x, h=1e-4):
    left, right = f(np.array([x - h, x + h]))
    return (right - left) / (2 * h)
