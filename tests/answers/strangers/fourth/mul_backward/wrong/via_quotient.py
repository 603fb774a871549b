"""Right as long as no number is 0. What happens there?"""
def mul_backward(x, y, upstream):
    z = x * y
    return z / x * upstream, z / y * upstream
