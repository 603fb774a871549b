"""The result is multiplied by x once too often (in gradient).

Meant: The local derivative is not that of a square.
"""


def square_backward(x, upstream):
    return 2 * upstream * x**2
