"""Multiplies out the square and adds the contributions of the single terms."""
def square_of_sum_backward(x, y, upstream=1.0):
    terms = [lambda x, y: (2 * x, 0), lambda x, y: (2 * y, 2 * x), lambda x, y: (0, 2 * y)]
    gradients = [0, 0]
    for term in terms:
        for i, local in enumerate(term(x, y)):
            gradients[i] += upstream * local
    return gradients
