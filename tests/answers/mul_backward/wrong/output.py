"""The result is multiplied by x once too often (in dx) / The result is multiplied by y once too often (in dy).

Meant: The upstream gradient is multiplied by the output instead of the derivative.
"""


def mul_backward(x, y, upstream):
    z = x * y
    return upstream * z, upstream * z
