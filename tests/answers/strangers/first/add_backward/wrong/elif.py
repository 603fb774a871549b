"""The function insists on x and y, which it is not given."""
def add_backward(x, y, upstream):
    return upstream, upstream
