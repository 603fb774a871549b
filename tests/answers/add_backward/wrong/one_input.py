"""Only one of the inputs gets a gradient."""


def add_backward(upstream):
    return upstream, 0
