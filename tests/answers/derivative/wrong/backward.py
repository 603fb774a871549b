"""The difference is one-sided."""


def derivative(f, x, h=1e-4):
    slope = (f(x) - f(x - h)) / h
    return slope
