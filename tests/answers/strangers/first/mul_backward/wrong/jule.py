"""The pair is a list, not a tuple."""
def mul_backward(x, y, upstream):
    grads = []
    for other in (y, x):
        grads.append(other * upstream)
    return grads
