"""The result is always the right result + 2 · x · upstream (in dy).

Meant: y gets a signal through the square of x, too.
"""


def fan_out_backward(x, y, upstream=1.0):
    d = upstream * (2 * x + 2 * (x + y))
    return d, d
