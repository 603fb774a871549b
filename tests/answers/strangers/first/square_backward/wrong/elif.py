"""The local slope and the signal are added."""
def square_backward(x, upstream):
    local = 2 * x
    return local + upstream
