"""Right: walks through the inputs in reverse."""
def mul_backward(x, y, upstream):
    gradients = []
    for other in reversed((x, y)):
        gradients.append(other * upstream)
    return tuple(gradients)
