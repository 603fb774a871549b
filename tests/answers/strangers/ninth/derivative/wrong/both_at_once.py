"""Some functions can take only one number. What does yours hand to f?"""
import numpy as np

def derivative(f, x, h=1e-4):
    left, right = f(np.array([x - h, x + h]))
    return (right - left) / (2 * h)
