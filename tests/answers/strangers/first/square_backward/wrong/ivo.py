"""The inner function does the work, but the outer one hands back the function and not its result."""
def square_backward(x, upstream):
    def dx():
        return 2 * x * upstream
    return dx
