"""Only one of the two signals that come back to x has arrived."""

def fan_out_backward(x, y, upstream=1.0):
    t = x + y
    dt = 2 * t * upstream
    return dt, dt
