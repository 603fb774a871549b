"""Right: a weighted sum over signs, with an extra parameter that has a default."""
import numpy as np

def derivative(f, x, h=1e-4, *, weights=((-1, -0.5), (1, 0.5))):
    return np.sum([w * f(x + s * h) for s, w in weights]) / h
