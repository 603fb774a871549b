"""The factor x is missing (in gradient).

Meant: The local derivative is not that of a square.
"""


def square_backward(x, upstream):
    local_derivative = 2
    return local_derivative * upstream
