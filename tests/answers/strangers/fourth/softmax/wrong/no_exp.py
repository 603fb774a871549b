"""Sums to 1, yes, but where is the exponential?"""
def softmax(x):
    z = x - x.min(axis=-1, keepdims=True) + 1.0
    return z / z.sum(axis=-1, keepdims=True)
