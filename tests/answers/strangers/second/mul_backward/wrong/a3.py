"""Only the first derivative contains the signal."""
def mul_backward(x, y, upstream):
    return (upstream * y, x)
