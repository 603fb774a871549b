"""The result is always x² · upstream (in gradient).

Meant: The upstream gradient is multiplied by the output instead of the derivative.
"""


def square_backward(x, upstream):
    return upstream * x**2
