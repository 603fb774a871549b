"""A division can fail: what happens if x is 0?"""
def mul_backward(x, y, upstream):
    z = x * y
    signal = z * upstream
    return signal / x, signal / y
