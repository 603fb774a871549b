"""The result is always 2 · x + upstream (in gradient).

Meant: The upstream gradient is added instead of multiplied.
"""


def square_backward(x, upstream):
    return upstream + 2 * x
