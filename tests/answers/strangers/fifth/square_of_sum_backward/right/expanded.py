"""Multiplied out first, and differentiated term by term."""

def square_of_sum_backward(x, y, upstream=1.0):
    # z = x*x + 2*x*y + y*y
    terms_x = [2 * x, 2 * y, 0]
    terms_y = [0, 2 * x, 2 * y]
    return [upstream * sum(terms) for terms in (terms_x, terms_y)]
