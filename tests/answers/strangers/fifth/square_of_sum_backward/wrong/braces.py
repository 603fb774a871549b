"""Curly braces make a set, and a set keeps equal numbers only once."""

def square_of_sum_backward(x, y, upstream=1.0):
    dt = 2 * (x + y) * upstream
    return {dt, dt}
