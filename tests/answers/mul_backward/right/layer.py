"""Uses the layer of course_lib."""

from course_lib.layers import MulLayer


def mul_backward(x, y, upstream):
    layer = MulLayer()
    layer.forward(x, y)
    return layer.backward(upstream)
