"""The points are kept in single precision, which cannot hold such a small step."""
import numpy as np

def derivative(f, x, h=1e-4):
    hi = np.float32(x) + np.float32(h)
    lo = np.float32(x) - np.float32(h)
    return float((f(float(hi)) - f(float(lo))) / (2 * h))
