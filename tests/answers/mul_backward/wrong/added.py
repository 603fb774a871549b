"""The result is always y + upstream (in dx) / The result is always x + upstream (in dy).

Meant: The upstream gradient is added instead of multiplied.
"""


def mul_backward(x, y, upstream):
    return upstream + y, upstream + x
