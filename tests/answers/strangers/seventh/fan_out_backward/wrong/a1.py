"""The second signal that comes back to x overwrites the first; what should become of the two?"""
def fan_out_backward(x, y, upstream=1.0):
    # z = p + q, p = x**2, q = t**2, t = x + y
    dp = upstream
    dq = upstream
    dx = dp * 2 * x
    dt = dq * 2 * (x + y)
    dx = dt
    dy = dt
    return dx, dy
