"""In which order does the multiplication node return its two derivatives?"""
def mixed_backward(a, b, c, upstream=1.0):
    def mul(x, y, up):
        return up * y, up * x
    dc, dsum = mul(a + b, c, upstream)
    return dsum, dsum, dc
