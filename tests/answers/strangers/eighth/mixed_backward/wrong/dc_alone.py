"""One of your three derivatives does not depend on upstream."""
def mixed_backward(a, b, c, upstream=1.0):
    t = a + b
    da = c * upstream
    db = c * upstream
    dc = t
    return da, db, dc
