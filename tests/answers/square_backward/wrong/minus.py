"""The sign is wrong (in gradient).

Meant: The sign is wrong.
"""


def square_backward(x, upstream):
    return -2 * x * upstream
