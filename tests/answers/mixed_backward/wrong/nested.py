"""(error) mixed_backward should return the 3 values (da, db, dc), but what it returned is"""


def mixed_backward(a, b, c, upstream=1.0):
    d_sum, dc = mul_backward(a + b, c, upstream)
    return add_backward(d_sum), dc
