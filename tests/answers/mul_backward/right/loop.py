"""Loops over pairs of each input and the other."""


def mul_backward(x, y, upstream):
    gradients = []
    for other in (y, x):
        gradients.append(other * upstream)
    return tuple(gradients)
