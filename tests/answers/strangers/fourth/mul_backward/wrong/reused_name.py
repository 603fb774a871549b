"""By the time you compute the second one, what is in x?"""
def mul_backward(x, y, upstream):
    x_old = x
    x = y * upstream
    y = x * upstream
    return x, y
