"""Takes the square as a multiplication whose two inputs are the same, and adds both gradients."""
def square_backward(x, upstream):
    def times_backward(a, b, signal):
        return signal * b, signal * a

    return sum(times_backward(x, x, upstream))
