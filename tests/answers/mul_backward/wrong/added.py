"""The signal and an input are added."""


def mul_backward(x, y, upstream):
    return upstream + y, upstream + x
