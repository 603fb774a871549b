"""Dividing the product by an input fails when that input is zero."""
def mul_backward(x, y, upstream):
    z = x * y
    return z / x * upstream, z / y * upstream
