"""If z = x · y, what does z gain when x grows by 1?"""
def mul_backward(x, y, upstream):
    return x * upstream, y * upstream
