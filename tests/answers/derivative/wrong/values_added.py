"""(error) derivative-1, slopes: not right yet

Meant: The two values of f are added.
"""


def derivative(f, x, h=1e-4):
    return (f(x + h) + f(x - h)) / (2 * h)
