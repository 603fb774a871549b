"""(error) ZeroDivisionError"""

def square_backward(x, upstream):
    return upstream**2 * 2 * x / upstream
