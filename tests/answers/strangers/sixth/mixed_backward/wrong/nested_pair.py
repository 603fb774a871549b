"""Count the entries of what you return: one of them is itself a tuple."""

def mixed_backward(a, b, c, upstream=1.0):
    d_sum, d_c = mul_backward(a + b, c, upstream)
    return add_backward(d_sum), d_c
