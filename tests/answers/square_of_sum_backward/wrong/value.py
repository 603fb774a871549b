"""The result is always upstream · (x + y)² (in dx, dy).

Meant: The upstream gradient is multiplied by the output instead of the derivative.
"""


def square_of_sum_backward(x, y, upstream=1.0):
    z = (x + y) ** 2
    return upstream * z, upstream * z
