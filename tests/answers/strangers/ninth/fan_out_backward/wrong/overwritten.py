"""Two signals arrive at x. What happens to the first one when the second one comes?"""
def fan_out_backward(x, y, upstream=1.0):
    dx = upstream * 2 * x
    t = x + y
    dt = upstream * 2 * t
    dx = dt
    dy = dt
    return dx, dy
