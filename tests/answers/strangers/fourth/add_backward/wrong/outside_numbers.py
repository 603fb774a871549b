"""Where should x and y come from? Do you need them at all?"""
def add_backward(upstream):
    dx = upstream * y
    dy = upstream * x
    return dx, dy
