"""The sign is wrong (in dy).

Meant: The sign is wrong.
"""


def add_backward(upstream):
    return upstream, -upstream
