"""How do signal and local derivative combine?"""
def mul_backward(x, y, upstream):
    return y + upstream, x + upstream
