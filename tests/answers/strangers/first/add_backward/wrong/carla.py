"""Round brackets alone make no tuple, so the star doubles the number where it was meant to repeat it."""
def add_backward(upstream):
    return (upstream) * 2
