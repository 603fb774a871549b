"""Right: expands the bracket and differentiates term by term."""
def square_of_sum_backward(x, y, upstream=1.0):
    # x² + 2xy + y²
    dx = upstream * (2 * x) + upstream * (2 * y)
    dy = upstream * (2 * x) + upstream * (2 * y)
    return dx, dy
