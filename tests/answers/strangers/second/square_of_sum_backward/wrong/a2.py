"""The argument upstream is never used."""
def square_of_sum_backward(x, y, upstream=1.0):
    t = x + y
    dz = 2.0 * t
    return (dz, dz)
