"""(error) mixed_backward should return the 3 values (da, db, dc), but what it returned is None: did it reach a `return`? (`print` only shows a value)"""


def mixed_backward(a, b, c, upstream=1.0):
    d_sum, dc = mul_backward(a + b, c, upstream)
    da, db = add_backward(d_sum)
    print(da, db, dc)
