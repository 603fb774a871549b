"""Right; a list with the same number twice."""
def add_backward(upstream):
    return [upstream] * 2
