"""A general power node, with the exponent filled in by functools.partial."""

from functools import partial


def power_backward(exponent, x, upstream):
    return upstream * exponent * x ** (exponent - 1)


square_backward = partial(power_backward, 2)
