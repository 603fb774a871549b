"""The factor upstream is missing (in gradient).

Meant: The upstream gradient is ignored.
"""


def square_backward(x, upstream):
    return 2 * x
