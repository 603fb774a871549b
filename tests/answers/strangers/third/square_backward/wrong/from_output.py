"""The root of y is the size of x without its sign."""
def square_backward(x, upstream):
    y = x**2
    dy_dx = 2 * y**0.5
    return upstream * dy_dx
