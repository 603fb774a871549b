"""Showing a result is not the same as handing it back to the caller."""
def mul_backward(x, y, upstream):
    dx = upstream * y
    dy = upstream * x
    print((dx, dy))
