"""What if one of the inputs is 0?"""
def mul_backward(x, y, upstream):
    z = x * y
    dx = upstream * z / x
    dy = upstream * z / y
    return dx, dy
