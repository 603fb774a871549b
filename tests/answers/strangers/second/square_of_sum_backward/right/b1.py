"""Multiplies out the square and derives each term."""
def square_of_sum_backward(x, y, upstream=1.0):
    # x^2 + 2xy + y^2
    dx = upstream * (2 * x + 2 * y)
    dy = upstream * (2 * y + 2 * x)
    return tuple([dx, dy])
