"""Results are in each other's place (in da, dc, db).

Meant: Each input of the multiplication gets itself as its factor.
"""


def mixed_backward(a, b, c, upstream=1.0):
    d_sum, dc = upstream * (a + b), upstream * c
    return d_sum, d_sum, dc
