"""One number is returned, since both are equal; the caller cannot unpack it."""
def square_of_sum_backward(x, y, upstream=1.0):
    t = x + y
    return upstream * 2 * t
