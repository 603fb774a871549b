"""You divide the product by the input, which fails where the input is 0."""
def mul_backward(x, y, upstream):
    z = x * y
    return (z / x * upstream, z / y * upstream)
