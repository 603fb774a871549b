"""Two results are wanted, but one number is returned."""
def add_backward(upstream):
    dx = dy = upstream
    return dx
