"""The name of the signal is used again for the result at x, and the result at y starts from that."""
def square_of_sum_backward(x, y, upstream=1.0):
    t = x + y
    upstream = upstream * 2 * t
    dx = upstream
    upstream = upstream * 2 * t
    dy = upstream
    return dx, dy
