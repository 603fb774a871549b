"""What if the rest of the graph triples the signal? Your answer would not notice."""
def square_backward(x, upstream):
    return 2 * x
