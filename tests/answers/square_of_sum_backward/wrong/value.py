"""The signal is multiplied by the value of the node instead of its derivative."""


def square_of_sum_backward(x, y, upstream=1.0):
    z = (x + y) ** 2
    return upstream * z, upstream * z
