"""The step multiplies where it should divide."""


def derivative(f, x, h=1e-4):
    return (f(x + h) - f(x - h)) / 2 * h
