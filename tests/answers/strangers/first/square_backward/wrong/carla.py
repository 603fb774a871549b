"""Two stars are a power: the signal has become an exponent."""
def square_backward(x, upstream):
    return 2 * x ** upstream
