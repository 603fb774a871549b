"""Takes the mean of the forward and the backward difference, which is the same."""


def derivative(f, x, h=1e-4):
    forward = (f(x + h) - f(x)) / h
    backward = (f(x) - f(x - h)) / h
    return (forward + backward) / 2
