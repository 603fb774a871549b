"""The slope is turned into a whole number as if it had been declared so."""
def square_backward(x, upstream):
    local = int(2 * x)
    return local * upstream
