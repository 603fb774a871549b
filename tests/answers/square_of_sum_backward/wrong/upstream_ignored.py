"""The factor upstream is missing (in dx, dy).

Meant: The upstream gradient is ignored.
"""


def square_of_sum_backward(x, y, upstream=1.0):
    t = x + y
    return 2 * t, 2 * t
