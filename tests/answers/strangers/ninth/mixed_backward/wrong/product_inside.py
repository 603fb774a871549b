"""What goes into the multiplication node beside c? Look at the sign between a and b."""
def mixed_backward(a, b, c, upstream=1.0):
    da = db = upstream * c
    dc = upstream * a * b
    return da, db, dc
