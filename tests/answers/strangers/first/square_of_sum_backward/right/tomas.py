"""Right: a matrix of second derivatives times the point gives both at once."""
import numpy as np

def square_of_sum_backward(x, y, upstream=1.0):
    hessian = np.full((2, 2), 2.0)
    g = np.einsum("ij,j->i", hessian, [x, y]) * upstream
    return tuple(g)
