"""map returns an iterator that can be read once, not a tuple."""
def square_of_sum_backward(x, y, upstream=1.0):
    dt = 2 * (x + y) * upstream
    return map(lambda local: local * dt, (1, 1))
