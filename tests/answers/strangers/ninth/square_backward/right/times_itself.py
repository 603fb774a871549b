"""Sees the square as a product of x with itself and adds the two signals; right."""
def square_backward(x, upstream):
    left = right = x
    signals = upstream * right, upstream * left
    return sum(signals)
