"""The signal is split in halves at the addition node."""
def square_of_sum_backward(x, y, upstream=1.0):
    dt = upstream * 2 * (x + y)
    return dt / 2, dt / 2
