"""Your three numbers are right, but not in the order of a, b, c."""
def mixed_backward(a, b, c, upstream=1.0):
    dc, dt = (a + b) * upstream, c * upstream
    da = db = dt
    return dc, da, db
