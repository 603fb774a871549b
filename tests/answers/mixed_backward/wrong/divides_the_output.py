"""(error) ✗ an input that is 0: mixed_backward raised ZeroDivisionError: float division by zero"""


def mixed_backward(a, b, c, upstream=1.0):
    z = (a + b) * c
    d_sum = upstream * z / (a + b)
    return d_sum, d_sum, upstream * z / c
