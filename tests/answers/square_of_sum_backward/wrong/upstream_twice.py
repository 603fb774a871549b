"""The result is multiplied by upstream once too often (in dx, dy).

Meant: The upstream gradient is used more than once.
"""


def square_of_sum_backward(x, y, upstream=1.0):
    t = x + y
    dt = upstream * 2 * t
    dx = upstream * dt * 1
    dy = upstream * dt * 1
    return dx, dy
