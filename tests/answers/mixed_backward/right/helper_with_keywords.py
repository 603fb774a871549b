"""Calls the two functions through a helper, with keywords."""


def backward(node, **values):
    return node(**values)


def mixed_backward(a, b, c, upstream=1.0):
    d_sum, dc = backward(mul_backward, x=a + b, y=c, upstream=upstream)
    return (*backward(add_backward, upstream=d_sum), dc)
