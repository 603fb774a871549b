"""The factor c is missing (in da, db).

Meant: The signal skips the multiplication node.
"""


def mixed_backward(a, b, c, upstream=1.0):
    return upstream, upstream, upstream * (a + b)
