"""Without brackets, upstream multiplies only the second of the two terms."""
def square_of_sum_backward(x, y, upstream=1.0):
    # z = x² + 2xy + y²
    dx = 2 * x + 2 * y * upstream
    dy = 2 * y + 2 * x * upstream
    return dx, dy
