"""Treats the square as a product of x with itself and adds what comes back along both edges."""
def square_backward(x, upstream):
    back = 0
    for other in (x, x):
        back += upstream * other
    return back
