"""Uses np.diff on the two values, with one call of f for each number."""
import numpy as np

def derivative(f, x, h=1e-4):
    """Slope between the points left and right of x."""
    ends = [x - h, x + h]
    heights = [f(p) for p in ends]
    return float(np.diff(heights)[0] / (2.0 * h))
