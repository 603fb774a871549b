"""You return the local derivatives without the signal."""
def mul_backward(x, y, upstream):
    return y, x
