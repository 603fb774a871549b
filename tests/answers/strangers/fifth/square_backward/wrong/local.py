"""This is the local derivative; the signal that arrives has no influence on it."""

def square_backward(x, upstream):
    local = 2 * x
    return local
