"""Nobody uses the signal from above."""
def mul_backward(x, y, upstream):
    return y, x
