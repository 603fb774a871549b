"""It gets the other factor by dividing z, which is impossible when the divisor is 0."""
def mul_backward(x, y, upstream):
    z = x * y
    return upstream * z / x, upstream * z / y
