"""The result is always x² (in gradient).

Meant: The upstream gradient is multiplied by the output instead of the derivative / The upstream gradient is ignored.
"""


def square_backward(x, upstream):
    return x**2
