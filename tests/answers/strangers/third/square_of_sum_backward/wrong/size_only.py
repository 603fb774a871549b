"""It computes t as the root of z, which is never negative."""
import math


def square_of_sum_backward(x, y, upstream=1.0):
    z = (x + y) ** 2
    dt = 2 * math.sqrt(z) * upstream
    return dt, dt
