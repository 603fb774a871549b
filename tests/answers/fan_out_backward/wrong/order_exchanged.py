"""Results are in each other's place (in dx, dy)."""


def fan_out_backward(x, y, upstream=1.0):
    dt = upstream * 2 * (x + y)
    return dt, dt + upstream * 2 * x
