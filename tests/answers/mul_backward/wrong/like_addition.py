"""The factor y is missing (in dx) / The factor x is missing (in dy).

Meant: The upstream gradient passes through unchanged, as in an addition node.
"""


def mul_backward(x, y, upstream):
    return upstream, upstream
