"""You return one number where two are asked for."""
def add_backward(upstream):
    dx = dy = upstream
    return dx
