"""The factor upstream is missing (in dx, dy)."""


def fan_out_backward(x, y, upstream=1.0):
    return 2 * x + 2 * (x + y), 2 * (x + y)
