"""The upstream gradient is doubled."""


def add_backward(upstream):
    dx = upstream + upstream
    dy = upstream + upstream
    return dx, dy
