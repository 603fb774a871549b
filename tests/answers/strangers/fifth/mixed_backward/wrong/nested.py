"""There should be three numbers side by side, and one of your two is a pair."""

def mixed_backward(a, b, c, upstream=1.0):
    ds, dc = mul_backward(a + b, c, upstream)
    return add_backward(ds), dc
