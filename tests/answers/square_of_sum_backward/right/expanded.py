"""Expands the square to x² + 2xy + y² and differentiates each term."""


def square_of_sum_backward(x, y, upstream=1.0):
    dx = upstream * (2 * x + 2 * y)
    dy = upstream * (2 * x + 2 * y)
    return [dx, dy]
