"""Only one of the two ways back to x is counted.

Meant: The way through the sum is forgotten.
"""


def fan_out_backward(x, y, upstream=1.0):
    dx = upstream * 2 * x
    dy = upstream * 2 * (x + y)
    return dx, dy
