"""The result is half as large as it should be (in dx).

Meant: The mean of the two signals is taken, where they should be added.
"""


def fan_out_backward(x, y, upstream=1.0):
    dt = upstream * 2 * (x + y)
    return (upstream * 2 * x + dt) / 2, dt
