"""These are the local derivatives; the signal that came in has been lost."""
def add_backward(upstream):
    dx, dy = 1.0, 1.0
    return dx, dy
