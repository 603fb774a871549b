"""Right: numpy takes the differences of two lists of points and values."""
import numpy as np

def derivative(f, x, h: float = 1e-4) -> float:
    xs = [x - h, x + h]
    ys = list(map(f, xs))
    return float(np.diff(ys)[0] / np.diff(xs)[0])
