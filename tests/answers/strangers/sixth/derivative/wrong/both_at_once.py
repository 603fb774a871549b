"""You hand f two numbers in an array; the text promises f only one number at a time."""

import numpy as np


def derivative(f, x, h=1e-4):
    xs = np.array([x - h, x + h], dtype=float)
    ys = f(xs)
    return float(np.diff(ys)[0] / np.diff(xs)[0])
