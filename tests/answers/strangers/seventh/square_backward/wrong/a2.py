"""You send the signal through the node's function itself; which factor belongs to the way back?"""
def square_backward(x, upstream):
    y = x ** 2
    return y * upstream
