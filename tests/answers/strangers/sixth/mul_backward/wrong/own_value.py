"""What is the derivative of x · y with respect to x: x or y?"""

def mul_backward(x, y, upstream):
    dx = x * upstream
    dy = y * upstream
    return dx, dy
