"""The result is 0, whatever goes in (in dy).

Meant: Only one of the inputs gets a gradient.
"""


def add_backward(upstream):
    return upstream, 0
