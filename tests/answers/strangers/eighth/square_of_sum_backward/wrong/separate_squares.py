"""(x + y)² is not x² + y²."""
def square_of_sum_backward(x, y, upstream=1.0):
    return 2 * x * upstream, 2 * y * upstream
