"""The result is half as large as it should be (in dx, dy).

Meant: Half of the gradient is missing.
"""


def square_of_sum_backward(x, y, upstream=1.0):
    dt = upstream * 2 * (x + y)
    dx = dt / 2
    dy = dt / 2
    return dx, dy
