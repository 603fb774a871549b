"""A list of two, by repetition."""


def add_backward(upstream):
    return [upstream] * 2
