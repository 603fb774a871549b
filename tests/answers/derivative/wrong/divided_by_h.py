"""The difference is divided by another distance than the one between the two places."""


def derivative(f, x, h=1e-4):
    return (f(x + h) - f(x - h)) / h
