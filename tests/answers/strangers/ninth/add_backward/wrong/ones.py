"""These are the local derivatives. What do they do with the signal that comes in?"""
def add_backward(upstream):
    dx, dy = 1.0, 1.0
    return dx, dy
