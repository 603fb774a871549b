"""The result is half as large as it should be (in gradient) / The result is multiplied by x once too often (in gradient).

Meant: The upstream gradient is multiplied by the output instead of the derivative.
"""


def square_backward(x, upstream):
    return upstream * x**2
