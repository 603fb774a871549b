"""(error) should return the 2 values (dx, dy)"""


def add_backward(upstream):
    return upstream
