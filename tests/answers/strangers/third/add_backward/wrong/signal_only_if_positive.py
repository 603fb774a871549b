"""A negative signal is stopped as in a Relu; an addition passes on every signal."""
def add_backward(upstream):
    if upstream > 0:
        return upstream, upstream
    return 0, 0
