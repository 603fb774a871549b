"""This differentiates x² + y²: the square of a sum is another function."""
def square_of_sum_backward(x, y, upstream=1.0):
    dx = 2 * x * upstream
    dy = 2 * y * upstream
    return (dx, dy)
