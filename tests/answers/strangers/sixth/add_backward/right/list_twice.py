"""A list with the signal twice: short and right."""

def add_backward(upstream):
    return [upstream] * 2
