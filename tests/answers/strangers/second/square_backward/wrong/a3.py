"""You add the local derivative and the signal, though the chain rule joins them otherwise."""
def square_backward(x, upstream):
    local = 2 * x
    return local + upstream
