"""The result is half as large as it should be (in dx, dy) / The result is multiplied by (x + y) once too often (in dx, dy).

Meant: The upstream gradient is multiplied by the output instead of the derivative.
"""


def square_of_sum_backward(x, y, upstream=1.0):
    z = (x + y) ** 2
    return upstream * z, upstream * z
