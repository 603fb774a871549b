"""Multiplying a tuple by a number doesn't multiply its entries."""
def square_of_sum_backward(x, y, upstream=1.0):
    local = (2 * (x + y), 2 * (x + y))
    return local * upstream
