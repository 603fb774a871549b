"""The result is multiplied by b once too often (in da) / The result is multiplied by a once too often (in db).

Meant: The addition node multiplies by its inputs.
"""


def mixed_backward(a, b, c, upstream=1.0):
    d_sum = upstream * c
    return d_sum * b, d_sum * a, upstream * (a + b)
