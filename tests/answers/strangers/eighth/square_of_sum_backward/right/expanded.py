"""Differentiates x² + 2xy + y² term by term, and returns a list."""
def square_of_sum_backward(x, y, upstream=1.0):
    wrt_x = [2 * x, 2 * y, 0]
    wrt_y = [0, 2 * x, 2 * y]
    return [upstream * sum(terms) for terms in (wrt_x, wrt_y)]
