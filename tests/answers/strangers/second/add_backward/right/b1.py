"""Repeats a tuple of one number."""
def add_backward(upstream):
    return (1 * upstream,) * 2
