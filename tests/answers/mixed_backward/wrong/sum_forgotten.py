"""The result contains a in place of (a + b) (in dc).

Meant: b is forgotten in the sum.
"""


def mixed_backward(a, b, c, upstream=1.0):
    return upstream * c, upstream * c, upstream * a
