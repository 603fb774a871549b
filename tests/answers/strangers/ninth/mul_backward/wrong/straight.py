"""Which of the two inputs tells how fast the product grows when x does?"""
def mul_backward(x, y, upstream):
    return x * upstream, y * upstream
