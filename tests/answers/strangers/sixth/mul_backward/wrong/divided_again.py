"""Dividing the product by x gives y, unless x is 0."""

def mul_backward(x, y, upstream):
    z = x * y
    return (upstream * z / x, upstream * z / y)
