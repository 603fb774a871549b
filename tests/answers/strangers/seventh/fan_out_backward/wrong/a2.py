"""Only one of the two signals is multiplied by upstream; look at where the bracket closes."""
def fan_out_backward(x, y, upstream=1.0):
    s = 2 * (x + y)
    return 2 * x + s * upstream, s * upstream
