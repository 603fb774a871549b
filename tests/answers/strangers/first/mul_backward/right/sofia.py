"""Right: a matrix that swaps the inputs."""
import numpy as np

SWAP = np.array([[0, 1], [1, 0]])

def mul_backward(x, y, upstream):
    dx, dy = upstream * (SWAP @ np.array([x, y], dtype=float))
    return float(dx), float(dy)
