"""One number was asked for: how do the two become one?"""
def square_backward(x, upstream):
    return 2 * x, upstream
