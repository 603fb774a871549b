"""The sign is wrong (in slope) / The sign is wrong (in difference).

Meant: The sign is wrong.
"""


def derivative(f, x, h=1e-4):
    right = f(x + h)
    left = f(x - h)
    return (left - right) / (2 * h)
