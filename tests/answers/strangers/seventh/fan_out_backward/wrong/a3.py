"""When two ways lead back to one value, the signals are not multiplied with each other."""
def fan_out_backward(x, y, upstream=1.0):
    ways_to_x = (2 * x, 2 * (x + y))
    dx = upstream
    for w in ways_to_x:
        dx *= w
    return (dx, upstream * ways_to_x[1])
