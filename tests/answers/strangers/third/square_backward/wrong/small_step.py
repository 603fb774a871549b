"""A forward difference with a step of 0.01 is only roughly the derivative."""
def square_backward(x, upstream):
    h = 0.01
    local = ((x + h) ** 2 - x**2) / h
    return local * upstream
