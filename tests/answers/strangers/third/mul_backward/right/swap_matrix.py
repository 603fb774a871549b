"""Swaps the factors with a matrix."""
import numpy as np


def mul_backward(x, y, upstream):
    swap = np.array([[0, 1], [1, 0]])
    dx, dy = upstream * (swap @ np.array([x, y], dtype=float))
    return float(dx), float(dy)
