"""The result is half as large as it should be (in dx, dy).

Meant: The upstream gradient is split between the inputs.
"""


def add_backward(upstream):
    return upstream / 2, upstream / 2
