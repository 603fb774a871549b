"""In which order does mul_backward return its two results, and into which names do you put them?"""

def mixed_backward(a, b, c, upstream=1.0):
    total = a + b
    dc, dt = mul_backward(total, c, upstream)
    da, db = add_backward(dt)
    return da, db, dc
