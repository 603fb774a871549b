"""What do you do with upstream when it isn't 1?"""

def mixed_backward(a, b, c, upstream=1.0):
    upstream = 1.0
    d_sum = c * upstream
    return (d_sum, d_sum, (a + b) * upstream)
