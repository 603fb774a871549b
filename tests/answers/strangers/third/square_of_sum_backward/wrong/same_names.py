"""x is overwritten with its gradient before the gradient of y is computed from it."""
def square_of_sum_backward(x, y, upstream=1.0):
    """Return (dx, dy) for z = (x + y)², given the upstream gradient at z."""
    x = 2 * (x + y) * upstream
    y = 2 * (x + y) * upstream
    return (x, y)
