"""Results are in each other's place (in dx, dy).

Meant: Each input gets the gradient that belongs to the other.
"""


def mul_backward(x, y, upstream):
    dx = upstream * x
    dy = upstream * y
    return dx, dy
