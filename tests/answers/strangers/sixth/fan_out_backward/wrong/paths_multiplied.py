"""Along one path you multiply; what do you do where two paths meet?"""

def fan_out_backward(x, y, upstream=1.0):
    t = x + y
    dt = 2 * t
    path1 = 2 * x
    path2 = dt * 1
    dx = upstream * (path1 * path2)
    dy = upstream * path2
    return (dx, dy)
