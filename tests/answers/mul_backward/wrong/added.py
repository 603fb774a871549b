"""The result is y + upstream, each time (in dx) / The result is x + upstream, each time (in dy).

Meant: The upstream gradient is added instead of multiplied.
"""


def mul_backward(x, y, upstream):
    return upstream + y, upstream + x
