"""The points are kept in an array of whole numbers when x is one, so the steps are cut off."""
import numpy as np

def derivative(f, x, h=1e-4):
    points = np.array([x, x])
    points[0] += h
    points[1] -= h
    return (f(points[0].item()) - f(points[1].item())) / (2 * h)
