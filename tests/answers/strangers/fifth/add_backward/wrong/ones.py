"""You return how each input acts on the sum, but not yet on the final result."""

def add_backward(upstream):
    dx = 1
    dy = 1
    return dx, dy
