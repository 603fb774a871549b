"""The result is twice as large as it should be (in dx, dy).

Meant: The upstream gradient is doubled.
"""


def add_backward(upstream):
    dx = upstream + upstream
    dy = upstream + upstream
    return dx, dy
