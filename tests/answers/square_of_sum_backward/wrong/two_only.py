"""The factor (x + y) is missing (in dx, dy).

Meant: The local derivative is not that of a square.
"""


def square_of_sum_backward(x, y, upstream=1.0):
    dt = upstream * 2
    return dt, dt
