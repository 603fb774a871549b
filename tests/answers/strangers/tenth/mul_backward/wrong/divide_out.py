"""What does your formula do when one of the inputs is 0?"""

def mul_backward(x, y, upstream):
    z = x * y
    dx = z / x * upstream if x else 0.0
    dy = z / y * upstream if y else 0.0
    return dx, dy
