"""Curly brackets make a set, in which two equal numbers become one."""

def square_of_sum_backward(x, y, upstream=1.0):
    dt = 2.0 * (x + y) * upstream
    return {dt, dt}
