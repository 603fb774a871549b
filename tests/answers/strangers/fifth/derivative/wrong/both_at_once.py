"""f is a function of one number, and you pass it an array of two."""

import numpy as np


def derivative(f, x, h=1e-4):
    points = np.array([x - h, x + h])
    values = f(points)
    return np.diff(values)[0] / np.diff(points)[0]
