"""Right; a list made by repetition."""

def add_backward(upstream):
    return [upstream] * 2
