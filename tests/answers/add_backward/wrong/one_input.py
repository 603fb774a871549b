"""Only one of the inputs gets the signal."""


def add_backward(upstream):
    return upstream, 0
