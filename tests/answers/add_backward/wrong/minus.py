"""The sign is the wrong way round."""


def add_backward(upstream):
    return upstream, -upstream
