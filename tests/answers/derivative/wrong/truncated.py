"""Integer inputs lose the digits after the decimal point."""

import numpy as np


def derivative(f, x, h=1e-4):
    places = np.array([x, x])
    places[0] = x + h
    places[1] = x - h
    return (f(places[0]) - f(places[1])) / (2 * h)
