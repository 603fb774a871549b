"""The parameters are in another order than the text gives, with the signal first."""
def mul_backward(upstream, x, y):
    return upstream * y, upstream * x
