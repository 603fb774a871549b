"""The result contains b in place of c (in da) / The result contains a in place of c (in db) / The factor (a + b) is missing (in dc).

Meant: The first node gets the rule of the second, and the second that of the first.
"""


def mixed_backward(a, b, c, upstream=1.0):
    s = a + b
    d_sum, dc = upstream, upstream
    return d_sum * b, d_sum * a, dc
