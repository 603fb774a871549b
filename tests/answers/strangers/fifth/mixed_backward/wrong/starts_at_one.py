"""The signal that arrives at z is an argument, but your way back always starts with 1."""

def mixed_backward(a, b, c, upstream=1.0):
    s = a + b
    upstream = 1.0
    da = db = upstream * c
    dc = upstream * s
    return (da, db, dc)
