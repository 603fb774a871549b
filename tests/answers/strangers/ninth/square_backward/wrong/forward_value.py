"""You multiply by the value of the node; by what should the signal be multiplied?"""
def square_backward(x, upstream):
    y = x ** 2
    dx = y * upstream
    return dx
