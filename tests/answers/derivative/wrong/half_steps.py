"""The steps are half as long as they should be."""


def derivative(f, x, h=1e-4):
    return (f(x + h / 2) - f(x - h / 2)) / h
