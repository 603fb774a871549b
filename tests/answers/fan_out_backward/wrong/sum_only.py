"""Only one of the two ways back to x is counted.

Meant: The way through the square of x is forgotten.
"""


def fan_out_backward(x, y, upstream=1.0):
    t = x + y
    dt = upstream * 2 * t
    return dt, dt
