"""Right: a tuple with one element, repeated."""
def add_backward(upstream):
    return (upstream,) * 2
