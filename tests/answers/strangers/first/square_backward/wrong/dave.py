"""A signal of zero counts as missing here and is replaced by one."""
def square_backward(x, upstream):
    upstream = upstream or 1.0
    return 2 * x * upstream
