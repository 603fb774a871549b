"""The comma makes a tuple, but there is only one number in it."""

def add_backward(upstream):
    return upstream,
