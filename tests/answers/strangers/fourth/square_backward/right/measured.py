"""Right; a central difference happens to be exact for squares."""
def square_backward(x, upstream):
    h = 1e-3
    return upstream * ((x + h) ** 2 - (x - h) ** 2) / (2 * h)
