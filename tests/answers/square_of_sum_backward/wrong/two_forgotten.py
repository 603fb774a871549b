"""The result is half as large as it should be (in dx, dy).

Meant: Half of the gradient is missing.
"""


def square_of_sum_backward(x, y, upstream=1.0):
    t = x + y
    dt = upstream * t
    return dt, dt
