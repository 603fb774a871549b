"""The result is half as large as it should be (in dx, dy)."""


def fan_out_backward(x, y, upstream=1.0):
    dt = upstream * (x + y)
    return upstream * x + dt, dt
