"""Right: lets numpy differentiate the polynomial."""
import numpy as np

def square_backward(x, upstream):
    slope = np.polynomial.Polynomial([0.0, 0.0, 1.0]).deriv()
    return float(slope(x)) * upstream
