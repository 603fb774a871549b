"""Two signals come back to x; your second assignment wipes out the first."""
def fan_out_backward(x, y, upstream=1.0):
    dx = upstream * 2 * x
    dt = upstream * 2 * (x + y)
    dx = dt
    dy = dt
    return dx, dy
