"""Right: differentiates x² + 2xy + y² term by term, and returns a list."""
def square_of_sum_backward(x, y, upstream=1.0):
    by_x = 2 * x + 2 * y + 0
    by_y = 0 + 2 * x + 2 * y
    return [upstream * by_x, upstream * by_y]
