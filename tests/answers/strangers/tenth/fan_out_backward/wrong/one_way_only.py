"""Follow upstream along both ways back to x: does it travel along each of them?"""

def fan_out_backward(x, y, upstream=1.0):
    dt = upstream * 2 * (x + y)
    dx = 2 * x
    dx += dt
    dy = dt
    return [dx, dy]
