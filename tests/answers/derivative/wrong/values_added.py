"""The result is 1e+04 · f(x), each time (in slope).

Meant: The two values of f are added.
"""


def derivative(f, x, h=1e-4):
    return (f(x + h) + f(x - h)) / (2 * h)
