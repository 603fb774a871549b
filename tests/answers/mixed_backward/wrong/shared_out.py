"""The result is half as large as it should be (in da, db).

Meant: The addition node shares the signal out.
"""


def mixed_backward(a, b, c, upstream=1.0):
    d_sum = upstream * c
    return d_sum / 2, d_sum / 2, upstream * (a + b)
