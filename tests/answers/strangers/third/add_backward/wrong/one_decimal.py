"""Rounding to one decimal place loses the rest of the gradient."""
def add_backward(upstream):
    """Return (dx, dy) for a node that adds x and y."""
    dx = dy = round(upstream * 1.0, 1)
    return (dx, dy)
