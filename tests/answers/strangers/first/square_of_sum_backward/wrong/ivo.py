"""The argument is set to 1 at the start and so forgotten."""
def square_of_sum_backward(x, y, upstream=None):
    upstream = 1.0
    t = x + y
    dz_dt = 2 * t
    return dz_dt * upstream, dz_dt * upstream
