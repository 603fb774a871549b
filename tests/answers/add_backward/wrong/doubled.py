"""The signal is doubled."""


def add_backward(upstream):
    dx = upstream + upstream
    dy = upstream + upstream
    return dx, dy
