"""The factor from the power is missing in the derivative of the square."""
def square_backward(x, upstream):
    return upstream * x
