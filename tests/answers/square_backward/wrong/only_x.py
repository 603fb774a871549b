"""The result is half as large as it should be (in gradient).

Meant: The local derivative is not that of a square.
"""


def square_backward(x, upstream):
    return upstream * x
