"""The addition node multiplies by its inputs, as a multiplication node would."""
def square_of_sum_backward(x, y, upstream=1.0):
    t = x + y
    dt = 2 * t * upstream
    dx = dt * y
    dy = dt * x
    return dx, dy
