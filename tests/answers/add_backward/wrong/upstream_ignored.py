"""The result is 1, whatever goes in (in dx, dy).

Meant: The upstream gradient is ignored.
"""


def add_backward(upstream):
    dx = 1
    dy = 1
    return dx, dy
