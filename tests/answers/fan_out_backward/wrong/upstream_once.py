"""The upstream gradient is ignored on one of the two ways."""


def fan_out_backward(x, y, upstream=1.0):
    dt = upstream * 2 * (x + y)
    return 2 * x + dt, dt
