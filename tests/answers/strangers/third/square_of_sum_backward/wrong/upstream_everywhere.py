"""upstream is multiplied in at both nodes, although the second receives a signal that already contains it."""
def square_of_sum_backward(x, y, upstream=1.0):
    t = x + y
    dt = upstream * 2 * t
    dx = upstream * dt * 1
    dy = upstream * dt * 1
    return dx, dy
