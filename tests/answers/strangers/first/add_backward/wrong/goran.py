"""The second input gets the sign of a subtraction."""
def add_backward(upstream):
    dx = upstream * 1
    dy = upstream * -1
    return dx, dy
