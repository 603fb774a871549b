"""A root is never negative, so for one half of all x the sign is lost."""

import math


def square_backward(x, upstream):
    y = x * x
    return upstream * 2 * math.sqrt(y)
