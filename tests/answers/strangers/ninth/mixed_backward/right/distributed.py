"""Multiplies the bracket out, so that two signals meet at c; right."""
def mixed_backward(a, b, c, upstream=1.0):
    (da, dc_left), (db, dc_right) = [mul_backward(s, c, upstream) for s in (a, b)]
    return [da, db, dc_left + dc_right]
