"""The signal is multiplied in at both nodes, but it comes from outside only once."""
def square_of_sum_backward(x, y, upstream=1.0):
    t = x + y
    dt = upstream * 2 * t
    dx = upstream * dt
    dy = upstream * dt
    return dx, dy
