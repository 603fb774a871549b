"""Multiplies the squares out first: z = 2x² + 2xy + y²."""


def fan_out_backward(x, y, upstream=1.0):
    return upstream * (4 * x + 2 * y), upstream * (2 * x + 2 * y)
