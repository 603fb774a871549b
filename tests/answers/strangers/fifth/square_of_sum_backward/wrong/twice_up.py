"""The upstream signal enters the graph once, at z, and not again at the addition."""

def square_of_sum_backward(x, y, upstream=1.0):
    t = x + y
    # node 2: square
    dt = upstream * 2 * t
    # node 1: addition
    dx = upstream * dt * 1
    dy = upstream * dt * 1
    return (dx, dy)
