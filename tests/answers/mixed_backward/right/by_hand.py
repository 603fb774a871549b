"""Without the two functions, in one line."""


def mixed_backward(a, b, c, upstream=1.0):
    return upstream * c, upstream * c, upstream * (a + b)
