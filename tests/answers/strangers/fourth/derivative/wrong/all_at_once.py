"""f is a function of one number; what do you hand it?"""
import numpy as np

def derivative(f, x, h=1e-4):
    left, right = f(np.array([x - h, x + h]))
    return (right - left) / (2 * h)
