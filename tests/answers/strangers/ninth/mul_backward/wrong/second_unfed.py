"""One of the two derivatives has lost the signal from upstream."""
def mul_backward(x, y, upstream):
    return (y * upstream, x)
