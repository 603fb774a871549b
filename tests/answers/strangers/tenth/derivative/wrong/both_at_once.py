"""The function f is made for one number at a time; what do you pass to it?"""

import numpy as np


def derivative(f, x, h=1e-4):
    low, high = f(np.array([x - h, x + h]))
    return float((high - low) / (2 * h))
