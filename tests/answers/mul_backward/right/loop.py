"""Goes over the pairs of own and other input."""


def mul_backward(x, y, upstream):
    gradients = []
    for other in (y, x):
        gradients.append(other * upstream)
    return tuple(gradients)
