"""2 to the power of x is another function; what is the derivative of x squared?"""
def square_backward(x, upstream):
    local = 2 ** x
    return local * upstream
