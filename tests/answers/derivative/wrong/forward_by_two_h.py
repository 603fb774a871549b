"""The difference is divided by the wrong distance."""


def derivative(f, x, h=1e-4):
    return (f(x + h) - f(x)) / (2 * h)
